package org.sitegen.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that somebody means by {@code 1,234}, {@code 71.4 %} or {@code about 240}.
 *
 * @param problem what is wrong with it, behind its text in quotation marks
 * @param number the number to write
 * @param ifDecimal the number to write if its comma is a decimal comma; null if that is plain
 */
public record MeantNumber(String problem, String number, @Nullable String ifDecimal) {

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 15;
    private static final int THOUSAND = 3;
    private static final int MILLION = 6;
    private static final String SPACE = "[ '’\\u00a0\\u2007\\u2009\\u202f]";

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<before>[^\\d+.,−<>≤≥-]{0,20})(?<sign>[+−-]?)(?<digits>(?:\\d|[.,]\\d)(?:"
                            + SPACE
                            + "?[\\d.,])*)(?<power>[eE][+-]?\\d{1,2})?(?<unit>\\D{0,20})");

    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern SPACED =
            Pattern.compile("\\d{1,3}(?:" + SPACE + "\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern ONE_COMMA = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern ONE_POINT = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern COMMAS =
            Pattern.compile("\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?");
    private static final Pattern POINTS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern NO_ZERO = Pattern.compile("[.,]\\d+");

    /** {@code 12k}, {@code 12 million}; {@code 12m} may be minutes, metres or millions. */
    private static final Pattern THOUSANDS_BEHIND =
            Pattern.compile("(?i)\\s?(?:k|tsd|thousand|mille)(?!\\p{L}).*");

    private static final Pattern MILLIONS_BEHIND =
            Pattern.compile("\\s?(?:M|(?i:mio|mln|millions?))(?!\\p{L}).*");
    private static final Pattern UNCLEAR = Pattern.compile("\\s?(?:m|bn|Mds?|mrd)(?!\\p{L}).*");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private static final String TWO_WAYS = "can be read in two ways";
    private static final String THOUSANDS = "has marks between its thousands";

    /** Whether the marks of a text may stand between thousands, so that it has two readings. */
    public static boolean mayBeThousands(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        return ONE_COMMA.matcher(digits).matches() || ONE_POINT.matcher(digits).matches();
    }

    /** A decimal comma, and nothing else. */
    public static MeantNumber decimal(String number) {
        return new MeantNumber("has a decimal comma", number, null);
    }

    /** A number with one point, where decimals have commas. */
    public static MeantNumber withPoint(String text) {
        return new MeantNumber(TWO_WAYS, text.replace(".", ""), text.replace('.', ','));
    }

    /** What to write: {@code "71.4"}, or both readings with what tells them apart. */
    public String words(String quote) {
        String first = quote + number + quote;
        if (ifDecimal == null) {
            return first;
        }
        String mark = ifDecimal.indexOf(',') < 0 ? "comma" : "point";
        return "%s if the %s stands between thousands, %s if it is a decimal %s"
                .formatted(first, mark, quote + ifDecimal + quote, mark);
    }

    /**
     * What a text means that is not a number as it stands; null if nobody can say.
     *
     * @param whole whether only a whole number can be meant
     */
    public static @Nullable MeantNumber of(String text, boolean whole) {
        Matcher parts = PARTS.matcher(text);
        if (text.length() > LONGEST || !parts.matches() || isTooMuch(parts)) {
            return null;
        }
        MeantNumber bare = digits(parts.group("digits"), whole);
        MeantNumber meant = bare == null ? null : bare.within(parts);
        return meant == null || (whole && !WHOLE.matcher(meant.number).matches()) ? null : meant;
    }

    private static boolean isTooMuch(Matcher parts) {
        long digits = parts.group("digits").chars().filter(Character::isDigit).count();
        String unit = parts.group("unit");
        return digits > MOST_DIGITS || unit.matches(".*[+<>].*") || UNCLEAR.matcher(unit).matches();
    }

    private static @Nullable MeantNumber digits(String digits, boolean whole) {
        if (ONE_COMMA.matcher(digits).matches() && !whole) {
            return new MeantNumber(TWO_WAYS, digits.replace(",", ""), digits.replace(',', '.'));
        }
        if (COMMAS.matcher(digits).matches() && digits.charAt(0) != '0') {
            return new MeantNumber(THOUSANDS, digits.replace(",", ""), null);
        }
        if (POINTS.matcher(digits).matches() || (whole && ONE_POINT.matcher(digits).matches())) {
            return new MeantNumber(THOUSANDS, digits.replace(".", "").replace(',', '.'), null);
        }
        return usual(digits);
    }

    private static @Nullable MeantNumber usual(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return new MeantNumber("", digits, null);
        }
        if (SPACED.matcher(digits).matches()) {
            String bare = digits.replaceAll(SPACE, "").replace(',', '.');
            return new MeantNumber("has a space or a mark between its thousands", bare, null);
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return decimal(digits.replace(',', '.'));
        }
        return NO_ZERO.matcher(digits).matches()
                ? new MeantNumber("has no digit before its point", "0." + digits.substring(1), null)
                : null;
    }

    private static int times(String unit) {
        if (THOUSANDS_BEHIND.matcher(unit).matches()) {
            return THOUSAND;
        }
        return MILLIONS_BEHIND.matcher(unit).matches() ? MILLION : 0;
    }

    private @Nullable MeantNumber times(String sign, int power) {
        if (ifDecimal != null) {
            return null;
        }
        BigDecimal full = new BigDecimal(sign + number).scaleByPowerOfTen(power);
        return new MeantNumber("is not written in full", full.toPlainString(), null);
    }

    private @Nullable MeantNumber within(Matcher parts) {
        String sign = parts.group("sign").matches("[−-]") ? "-" : "";
        String power = parts.group("power");
        if (power != null) {
            String full = new BigDecimal(sign + number + power).toPlainString();
            return new MeantNumber("is written with a power of ten", full, null);
        }
        int times = times(parts.group("unit"));
        String decimal = ifDecimal == null ? null : sign + ifDecimal;
        return times == 0
                ? new MeantNumber(problem(parts), sign + number, decimal)
                : times(sign, times);
    }

    private String problem(Matcher parts) {
        if (!problem.isEmpty()) {
            return problem;
        }
        if (!parts.group("before").isBlank()) {
            return "is more than a number";
        }
        return parts.group("unit").isBlank() ? "is written in another form" : "has a unit";
    }
}
