package org.sitegen.theme;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where templates write to: it counts what they write, and keeps it or passes it on. What is kept
 * is UTF-8 from the start; a single dash would make a text of all its characters twice as long.
 */
final class PageText extends Writer {

    private static final int USUAL_SIZE = 1 << 14;

    private final Rendering rendering;
    private final @Nullable Writer target;
    private byte[] kept;
    private int length;

    private PageText(Rendering rendering, @Nullable Writer target, int size) {
        this.rendering = rendering;
        this.target = target;
        this.kept = new byte[size];
    }

    /** Keeps the text of a page. */
    static PageText of(Rendering rendering) {
        return new PageText(rendering, null, USUAL_SIZE);
    }

    /** Passes the text on to the writer that Pebble gives to each macro. */
    static PageText to(Writer target, Rendering rendering) {
        return new PageText(rendering, target, 0);
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        rendering.budget().write(count, rendering);
        if (target != null) {
            target.write(characters, from, count);
        } else if (!keepPlain(characters, from, count)) {
            keep(new String(characters, from, count));
        }
    }

    @Override
    public void write(String text) throws IOException {
        rendering.budget().write(text.length(), rendering);
        if (target != null) {
            target.write(text);
        } else {
            keep(text);
        }
    }

    /** Keeps characters of which each is one byte; false, with nothing kept, if one is not. */
    private boolean keepPlain(char[] characters, int from, int count) {
        byte[] room = room(count);
        for (int i = 0; i < count; i++) {
            char character = characters[from + i];
            if (character > '~') {
                return false;
            }
            room[length + i] = (byte) character;
        }
        length += count;
        return true;
    }

    private void keep(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, room(bytes.length), length, bytes.length);
        length += bytes.length;
    }

    private byte[] room(int count) {
        if (length + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(length + count, 2 * kept.length));
        }
        return kept;
    }

    /** All that was kept, in UTF-8. */
    byte[] bytes() {
        return Arrays.copyOf(kept, length);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
