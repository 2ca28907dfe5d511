package org.sitegen.check.benchmark;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.text.MonthNames;

/**
 * The figure that a note begins with.
 *
 * @param written the number as it is written
 * @param behind what follows it in its part of the sentence
 */
record StatedFigure(String written, String behind) {

    private static final String SPACE = "[\\s\\u00a0\\u202f]?";

    /** In full, with marks between thousands or without. */
    private static final String NUMBER =
            "^\\s*(?:(?i:only|just|still|again|seulement|encore|toujours) )?"
                    + "([0-9]{1,3}(?:[ ,.\\u00a0\\u202f][0-9]{3})+|[0-9]{1,6}(?:[.,][0-9]{1,4})?)"
                    + SPACE;

    /** What is more or less by so much is no figure of a month. */
    private static final String NO_DIFFERENCE =
            "(?!\\s?(?:points?|more|less|fewer|better|worse|higher|lower|above|below|over|under|up"
                    + "|down|longer|shorter|faster|slower|de plus|de moins|plus|moins)\\b)";

    /** How editors write a figure of a unit at the beginning; other units could be anything. */
    private static final Map<Unit, Pattern> FIGURES =
            Map.of(
                    Unit.PERCENT, figure("%|per ?cent|pour cent"),
                    Unit.MINUTES, figure("min(?:utes?)?\\b"),
                    Unit.HOURS, figure("h(?:ours?|eures?)?\\b"),
                    Unit.DAYS, figure("days?\\b|jours?\\b"));

    private static final Pattern PART = Pattern.compile("[^,;:.()0-9]*+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}+");
    private static final Pattern ANOTHER_TIME =
            Pattern.compile(
                    "\\b(?:last (?:month|year)|(?:month|year) before|ago|mois (?:dernier|précédent)"
                            + "|an dernier|année dernière|il y a)\\b");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:[^0-9][0-9]{3})+");
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private static Pattern figure(String unit) {
        return Pattern.compile(
                NUMBER + "(?:(?:" + unit + ")" + NO_DIFFERENCE + "|against\\b|contre\\b)");
    }

    /** Null where a note begins otherwise. */
    static @Nullable StatedFigure of(String note, Unit unit) {
        Pattern figure = FIGURES.get(unit);
        Matcher found = figure == null ? null : figure.matcher(note);
        if (found == null || !found.find()) {
            return null;
        }
        Matcher behind = PART.matcher(note).region(found.end(), note.length());
        return new StatedFigure(found.group(1), behind.lookingAt() ? behind.group() : "");
    }

    /** Whether it is another figure than that of a period, and said of that period. */
    boolean differs(BigDecimal value, FigurePeriod period) {
        boolean thousands = THOUSANDS.matcher(written).matches();
        boolean same =
                (thousands && isSame(new BigDecimal(written.replaceAll("[^0-9]", "")), value))
                        || (isDecimal()
                                && isSame(new BigDecimal(written.replace(',', '.')), value));
        return !same && !isOfAnotherTime(period);
    }

    private boolean isDecimal() {
        return written.replaceAll("[0-9]", "").matches("[.,]?");
    }

    /** As far as the decimals of both tell, or the zeros of a large number, rounded in any way. */
    private static boolean isSame(BigDecimal stated, BigDecimal value) {
        boolean large = stated.compareTo(LARGE) >= 0;
        BigDecimal unit = large ? stated.stripTrailingZeros().ulp() : stated.ulp();
        return stated.subtract(value).abs().compareTo(unit.max(value.ulp())) < 0;
    }

    private boolean isOfAnotherTime(FigurePeriod period) {
        String text = behind.toLowerCase(Locale.ROOT);
        if (ANOTHER_TIME.matcher(text).find()) {
            return true;
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            int month = MonthNames.number(words.group());
            if (month > 0 && !hasMonth(period, month)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMonth(FigurePeriod period, int month) {
        int after = Math.floorMod(month - period.first().getMonthValue(), 12);
        return after < period.months();
    }
}
