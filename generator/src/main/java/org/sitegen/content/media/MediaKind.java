package org.sitegen.content.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of picture or download.
 *
 * @param extension the ending of its files' names, in small letters
 * @param isPicture whether pages can show it
 * @param beginning with which bytes such files begin, each as a character; empty for plain text
 * @param refusal why such files are not published; empty if they are
 */
public record MediaKind(String extension, boolean isPicture, String beginning, String refusal) {

    private static final int SAMPLE = 200;

    private static final Set<String> FILMS = Set.of("mp4", "mov", "webm", "mp3");

    /** How the kind is called in messages: {@code PNG}. */
    String label() {
        return extension.toUpperCase(Locale.ROOT);
    }

    public boolean isRefused() {
        return !refusal.isEmpty();
    }

    /** Whether a file's bytes are what its name says. */
    boolean fits(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        return beginning.isEmpty() ? isText(bytes, start) : start.startsWith(beginning);
    }

    /** Whether no byte is zero and nothing looks like a page that a browser would run. */
    private static boolean isText(byte[] bytes, String start) {
        for (byte one : bytes) {
            if (one == 0) {
                return false;
            }
        }
        return !start.stripLeading().startsWith("<");
    }

    /** What to do about a file that cannot be published. */
    public String advice() {
        if (FILMS.contains(extension)) {
            return "Put it where films and sound are played, and link to it there.";
        }
        if (extension.isEmpty()) {
            return "Let its name end in what it is, such as .png or .pdf, here and in the link.";
        }
        if (isRefused()) {
            return "Save it as PNG or JPEG, at most %d pixels wide, or as PDF if it is no picture."
                    .formatted(PictureMaker.WIDEST);
        }
        return isPicture
                ? "Open it in a program for pictures and save it as PNG or JPEG, at most "
                        + PictureMaker.WIDEST
                        + " pixels wide."
                : "Save it again as " + label() + ", or let its name say what it is.";
    }
}
