package org.sitegen.content.field;

import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.text.MeantNumber;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.YamlText;

/** {@code 71,4} and {@code 71.4 %}, and {@code 010}, which other programs read as 8. */
final class NumberMistakes {

    private NumberMistakes() {}

    /**
     * Adds a finding if a value that cannot be read is a number with something too many.
     *
     * @param whole whether it has no decimals
     */
    static boolean explain(YamlText text, boolean whole, FileFindings findings) {
        MeantNumber meant = MeantNumber.of(text.text(), whole);
        if (meant == null) {
            return false;
        }
        if (whole && meant.number().startsWith("-")) {
            Advice advice = Advice.of("Write a whole number without a minus.");
            report(text, "is less than nothing", advice, findings);
        } else {
            report(text, meant.problem(), advice(text, meant, findings), findings);
        }
        return true;
    }

    private static void report(
            YamlText text, String problem, Advice advice, FileFindings findings) {
        findings.error("number-form", text.at(), "\"" + text.text() + "\" " + problem, advice);
    }

    private static Advice advice(YamlText text, MeantNumber meant, FileFindings findings) {
        return meant.ifDecimal() == null
                ? LineFix.replaced(findings, text.at(), meant.number())
                        .after("Write digits only, with a point for decimals. ")
                : MeantValues.write(meant, "");
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
                LineFix.replaced(findings, text.at(), meant)
                        .after("Leave it out, as other programs count differently then. "));
    }
}
