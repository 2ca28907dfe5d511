package org.sitegen.content;

/** {@code title: Payroll: what went wrong}. */
final class ColonInText implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        YamlLine line = broken.line();
        int colon = Corrected.index(line.text(), broken.at().column());
        boolean inText = line.valueStart() >= 0 && colon > line.valueStart();
        if (!inText || !broken.problem().contains("mapping values are not allowed")) {
            return false;
        }
        reading.error(
                "yaml-colon",
                broken.at(),
                "a text with a colon must be in quotation marks",
                Corrected.write(line.quoted()));
        return true;
    }
}
