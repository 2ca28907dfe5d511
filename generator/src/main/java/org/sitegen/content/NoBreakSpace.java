package org.sitegen.content;

/** A no-break space in the indentation, which comes from copying out of a page and is invisible. */
final class NoBreakSpace implements YamlMistake {

    private static final char CHARACTER = '\u00a0';

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        return tell(broken.line(), reading) || tell(broken.above(broken.at().line()), reading);
    }

    /** Adds a finding if a line begins with such spaces. */
    static boolean tell(YamlLine line, Reading reading) {
        int first = line.text().indexOf(CHARACTER);
        boolean atStart = first >= 0 && line.text().substring(0, first).isBlank();
        if (atStart) {
            reading.error(
                    "yaml-space",
                    line.at(first),
                    "this line begins with a no-break space, which looks like a space",
                    "Delete the spaces at the beginning of the line and type them anew.");
        }
        return atStart;
    }
}
