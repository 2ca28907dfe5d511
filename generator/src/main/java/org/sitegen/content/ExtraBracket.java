package org.sitegen.content;

/** A bracket or brace that closes nothing. */
final class ExtraBracket implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        boolean bracket =
                broken.problem().contains("found ']'") || broken.problem().contains("found '}'");
        if (bracket) {
            reading.error(
                    "yaml-bracket",
                    broken.at(),
                    "this bracket closes nothing",
                    "Remove it. "
                            + Corrected.replaced(
                                    broken.line().text(), broken.at().column(), 1, ""));
        }
        return bracket;
    }
}
