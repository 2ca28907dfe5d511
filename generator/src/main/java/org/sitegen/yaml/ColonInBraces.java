package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** {@code {who: Finance: the team}}. */
final class ColonInBraces implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        String line = broken.line().text();
        int colon = LineFix.index(line, broken.at().column());
        if (!broken.problem().endsWith("but got :")
                || broken.begun().line() != broken.at().line()
                || !line.startsWith(":", colon)) {
            return false;
        }
        findings.error(
                "yaml-colon",
                broken.at(),
                "a text with a colon must be in quotation marks",
                LineFix.write(quoted(line, colon)));
        return true;
    }

    private static String quoted(String line, int colon) {
        int start = colon;
        while (start > 0 && ":{[,".indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        int end = colon;
        while (end < line.length() && ",}]".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return line.substring(0, start)
                + " "
                + LineFix.quoted(line.substring(start, end))
                + line.substring(end);
    }
}
