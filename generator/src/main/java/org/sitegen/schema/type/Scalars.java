package org.sitegen.schema.type;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;

/** Reads the single values that are not dates. */
public final class Scalars {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

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

    /** A text that readers see; no dots, dashes or words that fill a field. */
    public static Parsed<String> text(String text) {
        return Fillers.isNoText(text)
                ? Parsed.wrong(
                        quoted(text) + " says nothing",
                        "Write it in words, or leave it out where it is not needed.")
                : Parsed.value(text);
    }

    public static Parsed<String> characters(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most
                ? text(text)
                : Parsed.wrong(
                        "this text has " + length + " characters, " + (length - most) + " too many",
                        "Shorten it to at most " + most + " characters.");
    }

    public static Parsed<String> words(String text, int most) {
        int count = countWords(text);
        return count <= most
                ? text(text)
                : Parsed.wrong(
                        "this text has " + count + " words, " + (count - most) + " too many",
                        "Shorten it to at most " + most + " words.");
    }

    /** A text that says why: more than any text does. */
    public static Parsed<String> reason(String text) {
        return Fillers.isNoReason(text)
                ? Parsed.wrong(
                        quoted(text) + " is no reason",
                        "Say in a few words why, as you would to somebody who asks.")
                : Parsed.value(text);
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
