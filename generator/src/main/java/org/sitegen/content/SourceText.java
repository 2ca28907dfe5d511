package org.sitegen.content;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;

/** Turns a file's bytes into text: UTF-8 and nothing else, with characters that pages can hold. */
final class SourceText {

    private static final char LOST = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** The text, or null after a finding. */
    static @Nullable SourceFile decode(byte[] bytes, String name, Findings findings) {
        if (WrongEncoding.isUtf16(bytes)) {
            WrongEncoding.tellUtf16(new SourceFile(name, ""), findings);
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (PlainBytes.areAll(bytes)) {
            return new SourceFile(name, text);
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        SourceFile file = new SourceFile(name, marked ? text.substring(1) : text);
        int odd = firstOdd(file.text());
        if (odd < 0) {
            return file;
        }
        tell(file, odd, bytes, findings);
        return null;
    }

    /** The index of the first character that no page may hold, or -1. */
    private static int firstOdd(String text) {
        char[] all = text.toCharArray();
        for (int i = 0; i < all.length; i++) {
            boolean plain = all[i] >= ' ' && all[i] <= '~';
            if (!plain && OddCharacters.isOdd(all[i], i + 1 < all.length ? all[i + 1] : 0)) {
                return i;
            }
        }
        return -1;
    }

    private static void tell(SourceFile file, int odd, byte[] bytes, Findings findings) {
        Location at = place(file, odd);
        if (file.text().charAt(odd) == LOST && !WrongEncoding.isUtf8(bytes)) {
            WrongEncoding.tell(at, findings);
        } else {
            OddCharacters.tell(file.text().charAt(odd), at, findings);
        }
    }

    private static Location place(SourceFile file, int index) {
        String before = file.text().substring(0, index);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
        return file.at(line, 1 + before.codePointCount(lineStart, index));
    }
}
