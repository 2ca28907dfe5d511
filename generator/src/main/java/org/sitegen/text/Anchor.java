package org.sitegen.text;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a place on a page, made of the words that stand there. */
public final class Anchor {

    private static final int FIRST_ACCENT = 0x300;
    private static final int LAST_ACCENT = 0x36F;

    private Anchor() {}

    /**
     * The words without spaces, capitals and accents. Every other sign stays, spelt in hexadecimal,
     * so that {@code C}, {@code C++} and {@code C#} have places of their own.
     */
    public static String of(String words) {
        StringBuilder anchor = new StringBuilder(words.length());
        Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> point < FIRST_ACCENT || point > LAST_ACCENT)
                .forEach(point -> append(anchor, point));
        return anchor.toString();
    }

    private static void append(StringBuilder anchor, int point) {
        if (Character.isLetterOrDigit(point)) {
            anchor.appendCodePoint(point);
        } else if (point == ' ' || point == '-') {
            anchor.append('-');
        } else {
            anchor.append('_').append(Integer.toHexString(point)).append('_');
        }
    }
}
