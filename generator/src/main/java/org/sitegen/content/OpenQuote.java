package org.sitegen.content;

/** A quotation mark that is never closed, or is closed by the one of a later line. */
final class OpenQuote implements YamlMistake {

    private static final int FAR = 30;

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        if (broken.context().contains("quoted scalar") && broken.problem().contains("end of")) {
            tell(broken.begunLine(), broken.begun().column(), reading);
            return true;
        }
        return broken.problem().contains("'<scalar>'") && openAbove(broken, reading);
    }

    private static boolean openAbove(BrokenYaml broken, Reading reading) {
        int last = broken.at().line();
        for (int i = last - 1; i >= Math.max(broken.firstLine(), last - FAR); i--) {
            YamlLine line = YamlLine.of(reading, i);
            if (isOpen(line.value())) {
                tell(line, 1 + line.text().codePointCount(0, line.valueStart()), reading);
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

    private static void tell(YamlLine line, int column, Reading reading) {
        int start = Corrected.index(line.text(), column);
        char mark = start < line.text().length() ? line.text().charAt(start) : '"';
        boolean alone = line.text().indexOf(mark, start + 1) < 0;
        reading.error(
                "yaml-quote",
                reading.file().at(line.number(), column),
                "the quotation mark here is never closed",
                "Close it where the text ends. "
                        + (alone ? Corrected.write(line.text().stripTrailing() + mark) : ""));
    }
}
