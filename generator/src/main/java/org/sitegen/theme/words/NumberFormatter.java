package org.sitegen.theme.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a language writes them, by the words {@code number.*}. */
public final class NumberFormatter {

    private static final int GROUP = 3;

    private final Words words;
    private final String decimal;
    private final String group;
    private final String minus;
    private final int groupFrom;

    NumberFormatter(Words words) {
        this.words = words;
        this.decimal = words.textOr("number.decimal", ".");
        this.group = words.textOr("number.group", "");
        this.minus = words.textOr("number.minus", "-");
        String from = words.textOr("number.group-from", "4");
        this.groupFrom =
                from.length() == 1 && Character.isDigit(from.charAt(0)) ? from.charAt(0) - '0' : 4;
    }

    /** As many decimals as the number has, without zeros at the end. */
    public String text(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return text(bare, Math.max(0, bare.scale()));
    }

    /** Rounded half up, away from zero, to so many decimals; a rounded zero has no sign. */
    public String text(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int dot = digits.indexOf('.');
        if (standsAsItIs(rounded, dot < 0 ? digits.length() : dot, dot >= 0)) {
            return digits;
        }
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        StringBuilder text = new StringBuilder(rounded.signum() < 0 ? minus : "");
        appendGrouped(text, whole);
        return dot < 0
                ? text.toString()
                : text.append(decimal).append(digits, dot + 1, digits.length()).toString();
    }

    /** Most numbers are written as programs write them. */
    private boolean standsAsItIs(BigDecimal rounded, int whole, boolean hasDecimals) {
        return whole < groupFrom && rounded.signum() >= 0 && (!hasDecimals || decimal.equals("."));
    }

    /** The same with the language's percent sign. */
    public String percent(BigDecimal number, int decimals) {
        return words.text("number.percent", text(number, decimals));
    }

    private void appendGrouped(StringBuilder text, String whole) {
        if (whole.length() < groupFrom) {
            text.append(whole);
            return;
        }
        for (int at = 0; at < whole.length(); at++) {
            if (at > 0 && (whole.length() - at) % GROUP == 0) {
                text.append(group);
            }
            text.append(whole.charAt(at));
        }
    }
}
