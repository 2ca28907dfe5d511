package org.sitegen.content.field;

import java.util.regex.Pattern;
import org.sitegen.finding.FileFindings;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.YamlText;

/** {@code 71,4} and {@code 71.4 %}, and {@code 010}, which other programs read as 8. */
final class NumberMistakes {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d{1,2}");
    private static final Pattern WITH_UNIT = Pattern.compile("-?\\d+(\\.\\d+)?\\s*\\D{1,12}");

    private NumberMistakes() {}

    /** Adds a finding if a value that cannot be read is a number with something too many. */
    static boolean explain(YamlText text, FileFindings findings) {
        if (DECIMAL_COMMA.matcher(text.text()).matches()) {
            report(text, "has a decimal comma", text.text().replace(',', '.'), findings);
            return true;
        }
        if (WITH_UNIT.matcher(text.text()).matches()) {
            report(text, "has a unit", text.text().replaceFirst("\\s*[^\\d.]+$", ""), findings);
            return true;
        }
        return false;
    }

    private static void report(YamlText text, String problem, String meant, FileFindings findings) {
        findings.error(
                "number-form",
                text.at(),
                "\"" + text.text() + "\" " + problem,
                "Write digits only, with a point for decimals. "
                        + LineFix.replaced(findings, text.at(), meant));
    }

    /** Adds a finding if a number begins with a zero that does not belong there. */
    static boolean hasLeadingZero(YamlText text, FileFindings findings) {
        String number = text.text();
        boolean zero =
                number.length() > 1
                        && number.charAt(0) == '0'
                        && Character.isDigit(number.charAt(1));
        if (zero) {
            reportZero(text, findings);
        }
        return zero;
    }

    private static void reportZero(YamlText text, FileFindings findings) {
        String meant = text.text().replaceFirst("^0+(?=\\d)", "");
        findings.error(
                "yaml-leading-zero",
                text.at(),
                "the number \"" + text.text() + "\" begins with a zero",
                "Leave it out, as other programs count differently then. "
                        + LineFix.replaced(findings, text.at(), meant));
    }
}
