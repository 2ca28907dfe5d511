package org.sitegen.newsletter.impact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.schema.type.Parsed;
import org.sitegen.schema.type.Scalars;
import org.sitegen.text.MeantNumber;

/** Numbers of people as they are spoken: {@code about 240}, {@code 300-320}, {@code over 200}. */
final class PeopleWords {

    private static final int LONGEST = 60;
    private static final String NUMBER = "(\\d{1,9}|\\d{1,3}(?:[,. ]\\d{3}){1,2})";
    private static final String USUAL = ", or a range such as {min: 300, max: 320}, or unknown.";
    private static final int TENTH = 10;

    private static final Pattern RANGE =
            Pattern.compile(
                    "(?:[\\p{L}~≈.]{1,10} ){0,3}[~≈]?"
                            + NUMBER
                            + " ?(?:-|–|—|−|/|\\.\\.\\.?|…|to|and|or|à|et|ou) ?"
                            + NUMBER
                            + "(?: ?[\\p{L}]{1,15}){0,2}");
    private static final Pattern AT_LEAST =
            Pattern.compile(
                    "(?i)(?:(?:more than|at least|over|above|min|>=?|≥|plus de|au moins)\\.? ?)"
                            + NUMBER
                            + "(?: .{1,20})?|"
                            + NUMBER
                            + " ?(?:\\+|or more|and more|ou plus)(?: .{1,20})?");
    private static final Pattern AT_MOST =
            Pattern.compile(
                    "(?i)(?:up to|at most|less than|fewer than|under|below|max|<=?|≤|moins de"
                            + "|au plus)\\.? ?"
                            + NUMBER
                            + "(?: .{1,20})?");
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?:[~≈±]|\\p{L}{1,13}\\.?)(?: \\p{L}{1,13}\\.?)? ?"
                            + NUMBER
                            + "(?: .{1,20})?|"
                            + NUMBER
                            + " ?(?:or so|roughly|approx\\.?|\\(?est(?:imated|\\.)?\\)?|environ)");

    private PeopleWords() {}

    /** What to write instead. */
    static <T> Parsed<T> wrong(String text) {
        String advice = text.length() > LONGEST ? "" : advice(text);
        return Parsed.wrong(
                Scalars.quoted(text) + " is neither a whole number nor a range",
                advice.isEmpty() ? "Write digits only, such as 1480" + USUAL : advice);
    }

    private static String advice(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return "Write the range " + range(number(range, 1), number(range, 2)) + ", or unknown.";
        }
        Matcher least = AT_LEAST.matcher(text);
        if (least.matches()) {
            int one = number(least, least.group(1) == null ? 2 : 1);
            return "Write a range, such as " + range(one, one + one / 2) + ", or unknown.";
        }
        Matcher most = AT_MOST.matcher(text);
        return most.matches()
                ? "Write a range, such as " + range(1, number(most, 1)) + ", or unknown."
                : one(text);
    }

    private static String one(String text) {
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            int one = number(about, about.group(1) == null ? 2 : 1);
            return "Write %d and people_basis: estimated, or a range such as %s, or unknown."
                    .formatted(one, range(one - one / TENTH, one + one / TENTH));
        }
        MeantNumber meant = MeantNumber.of(text, true);
        return meant == null || meant.number().startsWith("-")
                ? ""
                : "Write " + meant.number() + USUAL;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group).replaceAll("\\D", ""));
    }

    private static String range(int one, int other) {
        return "{min: " + Math.min(one, other) + ", max: " + Math.max(one, other) + '}';
    }
}
