package org.sitegen.theme.pebble;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.function.PageBudget;

/**
 * Where templates write to: it counts what they write, and keeps it or passes it on. What is kept
 * is UTF-8 from the start; a single dash would make a text of all its characters twice as long.
 */
final class OutputBuffer extends Writer {

    private static final int USUAL_SIZE = 1 << 14;

    private final PageBudget budget;
    private final @Nullable Writer target;
    private byte[] kept;
    private int length;

    private OutputBuffer(PageBudget budget, @Nullable Writer target, int size) {
        this.budget = budget;
        this.target = target;
        this.kept = new byte[size];
    }

    /** Keeps the text of a page. */
    static OutputBuffer of(PageBudget budget) {
        return new OutputBuffer(budget, null, USUAL_SIZE);
    }

    /** Passes the text on to the writer that Pebble gives to each macro. */
    static OutputBuffer to(Writer target, PageBudget budget) {
        return new OutputBuffer(budget, target, 0);
    }

    /** Writes a text whose bytes are known. */
    void write(String text, byte[] bytes) throws IOException {
        budget.write(text.length());
        if (target != null) {
            target.write(text);
        } else {
            keep(bytes);
        }
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        write(new String(characters, from, count));
    }

    @Override
    public void write(String text) throws IOException {
        budget.write(text.length());
        if (target != null) {
            target.write(text);
        } else {
            keep(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void keep(byte[] bytes) {
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
