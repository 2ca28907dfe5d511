package org.sitegen.newsletter.impact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.type.Parsed;
import org.sitegen.schema.type.Scalars;
import org.sitegen.text.MeantNumber;

/** Numbers of people as they are spoken: {@code about 240}, {@code 300-320}, {@code over 200}. */
final class PeopleWords {

    private static final int LONGEST = 60;
    private static final String NUMBER = "(\\d{1,9}|\\d{1,3}(?:[,. ]\\d{3}){1,2})";
    private static final Advice OR_UNKNOWN =
            Advice.of(", or ").show(Remedy.value("unknown")).say(".");

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
        Advice advice = text.length() > LONGEST ? Advice.NONE : advice(text);
        return Parsed.wrong(
                Scalars.quoted(text) + " is neither a whole number nor a range",
                advice.remedies().isEmpty()
                        ? or(Advice.of("Write digits only").with(Remedy.value("1480")))
                        : advice);
    }

    private static Advice or(Advice number) {
        return number.say(", or a range such as ")
                .showAs(Remedy.value("{min: 300, max: 320}"), "{min: …, max: …}")
                .say(OR_UNKNOWN);
    }

    private static Advice range(int one, int other) {
        Advice range = Advice.of("Write the range ");
        return range.show(Remedy.value(written(one, other))).say(OR_UNKNOWN);
    }

    /** Nobody knows the other end but who writes it. */
    private static Advice from(int number) {
        return Advice.of("Write a range, such as ")
                .showAs(Remedy.value(written(number, number + 1)), "{min: " + number + ", max: …}")
                .say(OR_UNKNOWN);
    }

    private static Advice to(int number) {
        return Advice.of("Write a range, such as ")
                .showAs(Remedy.value(written(1, number)), "{min: …, max: " + number + "}")
                .say(OR_UNKNOWN);
    }

    private static Advice advice(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(number(range, 1), number(range, 2));
        }
        Matcher least = AT_LEAST.matcher(text);
        if (least.matches()) {
            return from(number(least, least.group(1) == null ? 2 : 1));
        }
        Matcher most = AT_MOST.matcher(text);
        return most.matches() ? to(number(most, 1)) : one(text);
    }

    private static Advice one(String text) {
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return or(about(number(about, about.group(1) == null ? 2 : 1)));
        }
        MeantNumber meant = MeantNumber.of(text, true);
        return meant == null || meant.number().startsWith("-")
                ? Advice.NONE
                : or(Advice.of("Write ").show(Remedy.value(meant.number())));
    }

    private static Advice about(int number) {
        Remedy basis = Remedy.field("people_basis: estimated");
        return Advice.of("Write ")
                .showAs(Remedy.value(String.valueOf(number)).with(basis), number + " and ")
                .say(basis.text());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group).replaceAll("\\D", ""));
    }

    private static String written(int one, int other) {
        return "{min: " + Math.min(one, other) + ", max: " + Math.max(one, other) + '}';
    }
}
