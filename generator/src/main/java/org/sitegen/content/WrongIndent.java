package org.sitegen.content;

/** A line that begins further left or right than its neighbours. */
final class WrongIndent implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        boolean indent =
                broken.problem().contains("block mapping start")
                        || broken.problem().contains("block sequence start")
                        || broken.problem().contains("<block end>")
                        || broken.problem().contains("mapping values are not allowed")
                        || broken.problem().contains("expected '<document start>'");
        if (indent) {
            tell(broken, reading);
        }
        return indent;
    }

    private static void tell(BrokenYaml broken, Reading reading) {
        YamlLine line = broken.line();
        YamlLine above = broken.above(line.number());
        reading.error(
                "yaml-indent",
                line.whole(),
                "this line begins with " + spaces(line) + ", which fits none of the lines above",
                "Let lines that belong together begin with the same number of spaces; line "
                        + above.number()
                        + " begins with "
                        + spaces(above)
                        + ".");
    }

    private static String spaces(YamlLine line) {
        return switch (line.indent()) {
            case 0 -> "no space";
            case 1 -> "one space";
            default -> line.indent() + " spaces";
        };
    }
}
