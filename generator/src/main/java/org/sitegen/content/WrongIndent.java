package org.sitegen.content;

/** A line that begins further left or right than its neighbours. */
final class WrongIndent implements YamlMistake {

    private static final String CHECK = "yaml-indent";

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        boolean indent =
                broken.problem().contains("block mapping start")
                        || broken.problem().contains("block sequence start")
                        || broken.problem().contains("<block end>")
                        || broken.problem().contains("block sequence entries")
                        || broken.problem().contains("mapping values are not allowed")
                        || broken.problem().contains("expected '<document start>'");
        if (indent) {
            tell(broken, reading);
        }
        return indent;
    }

    private static void tell(BrokenYaml broken, Reading reading) {
        YamlLine line = broken.line();
        OpenLevels levels = OpenLevels.above(broken);
        OpenLevels.Level fitting = levels.fitting(line);
        YamlLine above = broken.above(line.number());
        if (line.isItem() && fitting == null) {
            tellHyphen(line, reading);
        } else if (line.indent() == 0 && isItemOfNoList(above, reading)) {
            tellHyphen(above, reading);
        } else if (fitting == null || fitting.indent() == line.indent()) {
            tellLine(line, above, reading);
        } else {
            tellSpaces(line, fitting, reading);
        }
    }

    /** Only the files of registers are lists. */
    private static boolean isItemOfNoList(YamlLine above, Reading reading) {
        String path = reading.file().path();
        return above.isItem()
                && above.indent() == 0
                && RegisterFiles.names().stream().noneMatch(path::endsWith);
    }

    private static void tellHyphen(YamlLine line, Reading reading) {
        String bare = line.text().replaceFirst("-\\s*", "");
        reading.error(
                CHECK,
                line.at(line.indent()),
                "this hyphen begins an item, but there is no list here",
                "Remove the hyphen. " + Corrected.write(bare));
    }

    private static void tellLine(YamlLine line, YamlLine above, Reading reading) {
        reading.error(
                CHECK,
                line.whole(),
                "this line does not fit the lines above",
                "Let lines that belong together begin with the same number of spaces, and compare"
                        + " this line and line "
                        + above.number()
                        + " with a file that works.");
    }

    private static void tellSpaces(YamlLine line, OpenLevels.Level fitting, Reading reading) {
        String what = line.isItem() ? "this item" : "this line";
        reading.error(
                CHECK,
                line.whole(),
                what
                        + " begins with "
                        + spaces(line.indent())
                        + ", which fits none of the "
                        + (line.isItem() ? "items" : "fields")
                        + " above",
                "Let "
                        + what
                        + " begin with "
                        + spaces(fitting.indent())
                        + ", as \""
                        + fitting.word()
                        + "\" in line "
                        + fitting.line()
                        + " does.");
    }

    private static String spaces(int count) {
        return switch (count) {
            case 0 -> "no space";
            case 1 -> "one space";
            default -> count + " spaces";
        };
    }
}
