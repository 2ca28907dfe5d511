package org.sitegen.markdown.render;

/**
 * How large the largest parts of a text are between two blank lines.
 *
 * @param mostLines how many lines one has
 * @param mostPictures how many pictures may begin in one
 * @param mostLookingBack these times its characters
 */
record Paragraphs(int mostLines, int mostPictures, long mostLookingBack) {

    static Paragraphs of(String text) {
        Paragraphs most = new Paragraphs(0, 0, 0);
        int start = 0;
        for (int line = 0; line < text.length(); line = nextLine(text, line)) {
            if (isBlank(text, line)) {
                most = most.or(part(text, start, line));
                start = line;
            }
        }
        return most.or(part(text, start, text.length()));
    }

    private static boolean isBlank(String text, int line) {
        int at = line;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static int nextLine(String text, int line) {
        int at = line;
        while (at < text.length() && !isEndOfLine(text, at)) {
            at++;
        }
        return at + 1;
    }

    private static boolean isEndOfLine(String text, int at) {
        char character = text.charAt(at);
        return character == '\n' || (character == '\r' && !text.startsWith("\n", at + 1));
    }

    private static Paragraphs part(String text, int start, int end) {
        int lines = 0;
        int pictures = 0;
        for (int at = start; at < end; at++) {
            lines += isEndOfLine(text, at) ? 1 : 0;
            pictures += text.charAt(at) == '[' && at > start && text.charAt(at - 1) == '!' ? 1 : 0;
        }
        return new Paragraphs(lines, pictures, (long) pictures * (end - start));
    }

    private Paragraphs or(Paragraphs other) {
        return new Paragraphs(
                Math.max(mostLines, other.mostLines),
                Math.max(mostPictures, other.mostPictures),
                Math.max(mostLookingBack, other.mostLookingBack));
    }
}
