package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** A line that is no field, such as the story above which the closing {@code ---} is missing. */
final class ProseInFrontMatter implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        if (!broken.problem().contains("could not find expected ':'")) {
            return false;
        }
        YamlLine line = broken.begunLine();
        YamlLine above = broken.above(line.number());
        boolean story = above.number() < line.number() - 1 && line.indent() == 0;
        findings.error(
                story ? "front-matter" : "yaml-indent",
                line.whole(),
                "this line is no field: it has no \"key: value\"",
                story ? endFields(line) : continueText(line, above));
        return true;
    }

    private static String endFields(YamlLine line) {
        return "If the story begins here, end the fields with a line \"---\" above line "
                + line.number()
                + ".";
    }

    private static String continueText(YamlLine line, YamlLine above) {
        return "If it continues the text above, write both in one line, or begin it with spaces. "
                + (above.value().isEmpty()
                        ? ""
                        : LineFix.write(above.text().strip() + " " + line.text().strip()));
    }
}
