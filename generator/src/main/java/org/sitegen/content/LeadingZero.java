package org.sitegen.content;

import org.sitegen.finding.FileFindings;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.YamlText;

/** {@code 010}, which other programs read as 8. */
final class LeadingZero {

    private LeadingZero() {}

    /** Adds a finding if a number begins with a zero that does not belong there. */
    static boolean spoils(YamlText text, FileFindings findings) {
        String number = text.text();
        boolean zero =
                number.length() > 1
                        && number.charAt(0) == '0'
                        && Character.isDigit(number.charAt(1));
        if (zero) {
            tell(text, findings);
        }
        return zero;
    }

    private static void tell(YamlText text, FileFindings findings) {
        String line = findings.line(text.at().line());
        String meant = text.text().replaceFirst("^0+(?=\\d)", "");
        findings.error(
                "yaml-leading-zero",
                text.at(),
                "the number \"" + text.text() + "\" begins with a zero",
                "Leave it out, as other programs count differently then. "
                        + LineFix.replaced(line, text.at().column(), text.at().width(), meant));
    }
}
