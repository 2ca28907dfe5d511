package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** {@code key:value} and {@code -item}. */
public final class MissingSpace implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        if (broken.problem().contains("could not find expected ':'")) {
            return tell(broken.begunLine(), findings);
        }
        if (broken.problem().contains("mapping values are not allowed")) {
            return tell(broken.above(broken.at().line()), findings);
        }
        boolean item = !broken.line().withSpaceAfterDash().isEmpty();
        return broken.problem().contains("<block end>") && item && tell(broken.line(), findings);
    }

    /** Adds a finding if a space is missing in a line. */
    public static boolean tell(YamlLine line, FileFindings findings) {
        String behindColon = line.withSpaceAfterColon();
        String corrected = behindColon.isEmpty() ? line.withSpaceAfterDash() : behindColon;
        if (corrected.isEmpty()) {
            return false;
        }
        char mark = behindColon.isEmpty() ? '-' : ':';
        findings.error(
                "yaml-space",
                line.at(line.text().indexOf(mark)),
                "a space is missing behind the \"" + mark + "\"",
                LineFix.write(corrected));
        return true;
    }

    /** Adds a finding for a key that swallowed its value: {@code {a:1}}. */
    public static void tellKey(YamlText key, FileFindings findings) {
        String line = findings.line(key.at().line());
        findings.error(
                "yaml-space",
                key.at(),
                "a space is missing behind the \":\" in \"" + key.text() + "\"",
                LineFix.replaced(
                        line,
                        key.at().column(),
                        key.at().width(),
                        key.text().replaceFirst(":", ": ")));
    }
}
