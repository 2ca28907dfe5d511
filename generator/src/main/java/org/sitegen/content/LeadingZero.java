package org.sitegen.content;

/** {@code 010}, which other programs read as 8. */
final class LeadingZero {

    private LeadingZero() {}

    /** Adds a finding if a number begins with a zero that does not belong there. */
    static boolean spoils(YamlText text, Reading reading) {
        String number = text.text();
        boolean zero =
                number.length() > 1
                        && number.charAt(0) == '0'
                        && Character.isDigit(number.charAt(1));
        if (zero) {
            tell(text, reading);
        }
        return zero;
    }

    private static void tell(YamlText text, Reading reading) {
        String line = reading.line(text.at().line());
        String meant = text.text().replaceFirst("^0+(?=\\d)", "");
        reading.error(
                "yaml-leading-zero",
                text.at(),
                "the number \"" + text.text() + "\" begins with a zero",
                "Leave it out, as other programs count differently then. "
                        + Corrected.replaced(line, text.at().column(), text.at().width(), meant));
    }
}
