package org.sitegen.content;

/** A bracket or brace that is never closed, or closed twice. */
final class OpenBracket implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        if (broken.context().contains("flow")) {
            tellOpen(broken, reading);
            return true;
        }
        return broken.problem().matches(".*found '?[\\]}]'?.*") && tellTooMany(broken, reading);
    }

    private static void tellOpen(BrokenYaml broken, Reading reading) {
        YamlLine line = broken.begunLine();
        boolean list = broken.context().contains("sequence");
        boolean onOneLine = broken.at().line() == broken.begun().line();
        String advice =
                onOneLine
                        ? "Put texts with brackets, braces or commas in quotation marks."
                        : Corrected.write(line.text().stripTrailing() + (list ? "]" : "}"));
        reading.error(
                "yaml-bracket",
                broken.begun(),
                "the " + (list ? "bracket \"[\"" : "brace \"{\"") + " here is not closed",
                "Close it where the list ends. " + advice);
    }

    private static boolean tellTooMany(BrokenYaml broken, Reading reading) {
        String line = broken.line().text();
        reading.error(
                "yaml-bracket",
                broken.at(),
                "this bracket closes nothing",
                "Remove it. " + Corrected.replaced(line, broken.at().column(), 1, ""));
        return true;
    }
}
