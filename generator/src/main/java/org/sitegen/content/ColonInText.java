package org.sitegen.content;

/** {@code title: Payroll: what went wrong}. */
final class ColonInText implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        YamlLine line = broken.line();
        int colon = Corrected.index(line.text(), broken.at().column());
        boolean inText = line.valueStart() >= 0 && colon > line.valueStart();
        if (!inText || !isAboutColons(broken)) {
            return false;
        }
        boolean inBraces = broken.context().contains("flow");
        reading.error(
                "yaml-colon",
                broken.at(),
                "a text with a colon must be in quotation marks",
                inBraces
                        ? "Put the text that holds the colon in quotation marks."
                        : Corrected.write(line.quoted()));
        return true;
    }

    private static boolean isAboutColons(BrokenYaml broken) {
        return broken.problem().contains("mapping values are not allowed")
                || (broken.problem().endsWith("but got :")
                        && broken.begun().line() == broken.at().line());
    }
}
