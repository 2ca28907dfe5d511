package org.sitegen.theme.pebble;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.sitegen.theme.function.PageBudget;

/** Where templates write to: it counts what they write, so that it has an end. */
final class OutputBuffer extends FilterWriter {

    private static final int USUAL_SIZE = 1 << 14;

    private final PageBudget budget;

    private OutputBuffer(PageBudget budget, Writer target) {
        super(target);
        this.budget = budget;
    }

    /** Keeps the text of a page. */
    static OutputBuffer of(PageBudget budget) {
        return new OutputBuffer(budget, new StringWriter(USUAL_SIZE));
    }

    /** Passes the text on to the writer that Pebble gives to each macro. */
    static OutputBuffer to(Writer target, PageBudget budget) {
        return new OutputBuffer(budget, target);
    }

    @Override
    public void write(int character) throws IOException {
        budget.write(1);
        out.write(character);
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        budget.write(count);
        out.write(characters, from, count);
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        budget.write(count);
        out.write(text, from, count);
    }

    /** The text that was kept, in UTF-8. */
    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
