package org.sitegen.schema.type;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;

/** Reads the single values that are not dates. */
public final class Scalars {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    /** What people write where they have to write something: a promise to write it later. */
    private static final Set<String> FILLERS =
            Set.of(
                    "n/a",
                    "n.a.",
                    "tbd",
                    "tba",
                    "tbc",
                    "todo",
                    "null",
                    "xxx",
                    "see above",
                    "sans objet",
                    "à voir");

    private static final int LEAST_OF_A_SENTENCE = 9;

    private Scalars() {}

    public static Parsed<Boolean> trueOrFalse(String text) {
        return switch (text) {
            case "true" -> Parsed.value(true);
            case "false" -> Parsed.value(false);
            default ->
                    Parsed.wrong(
                            quoted(text) + " is neither true nor false", "Write true or false.");
        };
    }

    public static Parsed<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Parsed.value(new BigDecimal(text))
                : Parsed.wrong(
                        quoted(text) + " is not a number",
                        Advice.of("Write digits with a point for decimals and no unit.")
                                .with(Remedy.value("71.4")));
    }

    public static Parsed<Integer> count(String text) {
        return COUNT.matcher(text).matches()
                ? Parsed.value(Integer.parseInt(text))
                : Parsed.wrong(
                        quoted(text) + " is not a whole number",
                        Advice.of("Write digits only.").with(Remedy.value("1480")));
    }

    public static Parsed<String> characters(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most
                ? Parsed.value(text)
                : Parsed.wrong(
                        "this text has " + length + " characters, " + (length - most) + " too many",
                        "Shorten it to at most " + most + " characters.");
    }

    public static Parsed<String> words(String text, int most) {
        int count = countWords(text);
        return count <= most
                ? Parsed.value(text)
                : Parsed.wrong(
                        "this text has " + count + " words, " + (count - most) + " too many",
                        "Shorten it to at most " + most + " words.");
    }

    /** A text that says something: no dots, dashes or words that fill a field. */
    public static Parsed<String> reason(String text) {
        boolean filler = FILLERS.contains(text.strip().toLowerCase(Locale.ROOT));
        return !filler && text.codePoints().anyMatch(Character::isLetter)
                ? Parsed.value(text)
                : Parsed.wrong(
                        quoted(text) + " is no reason",
                        "Say in a few words why, as you would to somebody who asks.");
    }

    /** A text of so many letters as an answer has that is more than yes, no or unknown. */
    public static Parsed<String> sentence(String text, String example) {
        Parsed<String> reason = reason(text);
        boolean ideographs = text.codePoints().anyMatch(Character::isIdeographic);
        long letters = text.codePoints().filter(Character::isLetter).count();
        return reason.value() == null || ideographs || letters >= LEAST_OF_A_SENTENCE
                ? reason
                : Parsed.wrong(
                        quoted(text) + " says too little",
                        Advice.of("Say it in a sentence, such as ")
                                .show(Remedy.value(quoted(example))));
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = text.charAt(i) > ' ';
            words += part && !inside ? 1 : 0;
            inside = part;
        }
        return words;
    }

    public static String quoted(String text) {
        return '"' + text + '"';
    }
}
