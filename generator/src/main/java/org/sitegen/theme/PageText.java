package org.sitegen.theme;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where templates write to: it counts what they write, and keeps it or passes it on. */
final class PageText extends Writer {

    private static final int USUAL_SIZE = 1 << 14;

    private final Rendering rendering;
    private final @Nullable Writer target;
    private char[] kept;
    private int length;

    private PageText(Rendering rendering, @Nullable Writer target, int size) {
        this.rendering = rendering;
        this.target = target;
        this.kept = new char[size];
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
            return;
        }
        System.arraycopy(characters, from, room(count), length, count);
        length += count;
    }

    @Override
    public void write(String text) throws IOException {
        int count = text.length();
        rendering.budget().write(count, rendering);
        if (target != null) {
            target.write(text);
            return;
        }
        text.getChars(0, count, room(count), length);
        length += count;
    }

    private char[] room(int count) {
        if (length + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(length + count, 2 * kept.length));
        }
        return kept;
    }

    /** All that was kept. */
    @Override
    public String toString() {
        return new String(kept, 0, length);
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
