package org.sitegen.theme;

import java.io.Writer;

/** Where templates write to: it counts what they write. */
final class PageText extends Writer {

    private final Appendable target;
    private final Rendering rendering;

    /** Writes to a builder or to a macro's own writer. */
    PageText(Appendable target, Rendering rendering) {
        this.target = target;
        this.rendering = rendering;
    }

    @Override
    public void write(char[] characters, int from, int count) throws java.io.IOException {
        rendering.budget().write(count, rendering);
        if (target instanceof StringBuilder builder) {
            builder.append(characters, from, count);
        } else {
            ((Writer) target).write(characters, from, count);
        }
    }

    @Override
    public void write(String text) throws java.io.IOException {
        rendering.budget().write(text.length(), rendering);
        target.append(text);
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
