package org.sitegen.yaml;

import java.util.regex.Pattern;
import org.sitegen.finding.file.FileFindings;

/** Colons and hyphens with a space behind them too many or too few. */
public final class SpaceMistakes {

    /** {@code desk-wait: "We were late."}, which is more than a text. */
    private static final Pattern PAIR =
            Pattern.compile("[a-z0-9]+([_-][a-z0-9]+)*: (\"[^\"]*\"|'[^']*')");

    private SpaceMistakes() {}

    /** {@code key:value} and {@code -item}. */
    static boolean missingSpace(BrokenYaml broken) {
        if (broken.problem().contains("could not find expected ':'")) {
            return isSpaceMissing(broken.begunLine(), broken.findings());
        }
        if (broken.problem().contains("mapping values are not allowed")) {
            return isSpaceMissing(broken.above(broken.at().line()), broken.findings());
        }
        return broken.problem().contains("<block end>")
                && !broken.line().withSpaceAfterDash().isEmpty()
                && isSpaceMissing(broken.line(), broken.findings());
    }

    /** Adds a finding if a space is missing in a line. */
    public static boolean isSpaceMissing(YamlLine line, FileFindings findings) {
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
    public static void reportKey(YamlText key, FileFindings findings) {
        findings.error(
                "yaml-space",
                key.at(),
                "a space is missing behind the \":\" in \"" + key.text() + "\"",
                LineFix.replaced(findings, key.at(), key.text().replaceFirst(":", ": ")));
    }

    /** {@code title: Payroll: what went wrong}. */
    static boolean colonInText(BrokenYaml broken) {
        YamlLine line = broken.line();
        int colon = LineFix.index(line.text(), broken.at().column());
        boolean inText = line.valueStart() >= 0 && colon > line.valueStart();
        if (!inText || !broken.problem().contains("mapping values are not allowed")) {
            return false;
        }
        if (PAIR.matcher(line.value()).matches()) {
            return broken.isExplained(
                    "yaml-colon",
                    broken.at(),
                    "a name with a value stands behind another name in the same line",
                    LineFix.write(line.beforeValue() + '{' + line.value() + '}'));
        }
        return broken.isExplained(
                "yaml-colon",
                broken.at(),
                "a text with a colon must be in quotation marks",
                LineFix.write(line.beforeValue() + LineFix.quoted(line.value())));
    }
}
