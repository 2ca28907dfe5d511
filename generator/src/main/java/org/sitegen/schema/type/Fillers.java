package org.sitegen.schema.type;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write where they have to write something, or copy as it was shown to them. */
final class Fillers {

    /** Signs such as {@code €} or {@code %} say something. */
    private static final Pattern DOTS_AND_DASHES =
            Pattern.compile("[\\p{Pd}\\p{Pc}−…·•.:;,?!~*/\\s]+");

    private static final Set<String> NO_TEXT = Set.of("n/a", "n.a.", "todo", "null", "xxx");

    /** A promise to say it later; the time or cost of something may well not be known yet. */
    private static final Set<String> NO_REASON =
            Set.of("tbd", "tba", "tbc", "see above", "sans objet", "à voir");

    private Fillers() {}

    static boolean isNoText(String text) {
        return DOTS_AND_DASHES.matcher(text).matches() || NO_TEXT.contains(word(text));
    }

    static boolean isNoReason(String text) {
        return isNoText(text)
                || NO_REASON.contains(word(text))
                || text.codePoints().noneMatch(Character::isLetter);
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
