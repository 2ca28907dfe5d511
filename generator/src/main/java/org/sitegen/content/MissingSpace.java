package org.sitegen.content;

/** {@code key:value} and {@code -item}. */
final class MissingSpace implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        boolean lonely = broken.problem().contains("could not find expected ':'");
        boolean tooMany = broken.problem().contains("mapping values are not allowed");
        if (!lonely && !tooMany) {
            return false;
        }
        YamlLine line = lonely ? broken.begunLine() : broken.above(broken.at().line());
        return tell(line, reading);
    }

    /** Adds a finding if a space is missing in a line. */
    static boolean tell(YamlLine line, Reading reading) {
        String behindColon = line.withSpaceAfterColon();
        String corrected = behindColon.isEmpty() ? line.withSpaceAfterDash() : behindColon;
        if (corrected.isEmpty()) {
            return false;
        }
        char mark = behindColon.isEmpty() ? '-' : ':';
        reading.error(
                "yaml-space",
                line.at(line.text().indexOf(mark)),
                "a space is missing behind the \"" + mark + "\"",
                Corrected.write(corrected));
        return true;
    }

    /** Adds a finding for a key that swallowed its value, or an invisible space. */
    static void tellKey(YamlText key, Reading reading) {
        String line = reading.file().line(key.at().line());
        boolean invisible = line.indexOf('\u00a0') >= 0;
        reading.error(
                "yaml-space",
                key.at(),
                invisible
                        ? "there is a no-break space in this line, which looks like a space"
                        : "a space is missing behind the \":\" in \"" + key.text() + "\"",
                invisible
                        ? "Replace it by an ordinary space. "
                                + Corrected.write(line.replace('\u00a0', ' '))
                        : Corrected.replaced(
                                line,
                                key.at().column(),
                                key.at().width(),
                                key.text().replaceFirst(":", ": ")));
    }
}
