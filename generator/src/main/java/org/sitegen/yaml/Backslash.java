package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** A backslash between double quotation marks, where it begins a special character. */
final class Backslash implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        if (!broken.problem().contains("escape")) {
            return false;
        }
        YamlLine line = broken.line();
        String value = line.value();
        boolean closed = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        findings.error(
                "yaml-backslash",
                broken.at(),
                "a \"\\\" between double quotation marks begins a special character",
                "Use single quotation marks. "
                        + (closed ? LineFix.write(single(line, value)) : ""));
        return true;
    }

    private static String single(YamlLine line, String value) {
        String inside = value.substring(1, value.length() - 1);
        return line.text().substring(0, line.valueStart()) + "'" + inside.replace("'", "''") + "'";
    }
}
