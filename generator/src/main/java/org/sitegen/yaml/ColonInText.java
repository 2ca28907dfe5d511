package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** {@code title: Payroll: what went wrong}. */
final class ColonInText implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        YamlLine line = broken.line();
        int colon = LineFix.index(line.text(), broken.at().column());
        boolean inText = line.valueStart() >= 0 && colon > line.valueStart();
        if (!inText || !broken.problem().contains("mapping values are not allowed")) {
            return false;
        }
        findings.error(
                "yaml-colon",
                broken.at(),
                "a text with a colon must be in quotation marks",
                LineFix.write(line.quoted()));
        return true;
    }
}
