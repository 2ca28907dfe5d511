package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** A quotation mark that is never closed, or is closed by the one of a later line. */
final class OpenQuote implements YamlMistake {

    private static final int FAR = 30;

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        if (broken.context().contains("quoted scalar") && broken.problem().contains("end of")) {
            tell(broken.begunLine(), broken.begun().column(), findings);
            return true;
        }
        return broken.problem().contains("'<scalar>'") && openAbove(broken, findings);
    }

    private static boolean openAbove(BrokenYaml broken, FileFindings findings) {
        int last = broken.at().line();
        for (int i = last - 1; i >= Math.max(broken.source().firstLine(), last - FAR); i--) {
            YamlLine line = YamlLine.of(findings, i);
            if (isOpen(line.value())) {
                tell(line, 1 + line.text().codePointCount(0, line.valueStart()), findings);
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(String value) {
        return !value.isEmpty()
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.indexOf(value.charAt(0), 1) < 0;
    }

    private static void tell(YamlLine line, int column, FileFindings findings) {
        int start = LineFix.index(line.text(), column);
        char mark = start < line.text().length() ? line.text().charAt(start) : '"';
        boolean alone = line.text().indexOf(mark, start + 1) < 0;
        findings.error(
                "yaml-quote",
                findings.file().at(line.number(), column),
                "the quotation mark here is never closed",
                "Close it where the text ends. "
                        + (alone ? LineFix.write(line.text().stripTrailing() + mark) : ""));
    }
}
