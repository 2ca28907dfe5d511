package org.sitegen.content;

/** {@code key:value} and {@code -item}. */
final class MissingSpace implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        if (broken.problem().contains("could not find expected ':'")) {
            return tell(broken.begunLine(), reading);
        }
        if (broken.problem().contains("mapping values are not allowed")) {
            return tell(broken.above(broken.at().line()), reading);
        }
        boolean item = !broken.line().withSpaceAfterDash().isEmpty();
        return broken.problem().contains("<block end>") && item && tell(broken.line(), reading);
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

    /** Adds a finding for a key that swallowed its value: {@code {a:1}}. */
    static void tellKey(YamlText key, Reading reading) {
        String line = reading.line(key.at().line());
        reading.error(
                "yaml-space",
                key.at(),
                "a space is missing behind the \":\" in \"" + key.text() + "\"",
                Corrected.replaced(
                        line,
                        key.at().column(),
                        key.at().width(),
                        key.text().replaceFirst(":", ": ")));
    }
}
