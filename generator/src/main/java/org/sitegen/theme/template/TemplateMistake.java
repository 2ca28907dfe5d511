package org.sitegen.theme.template;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.Serial;

/** Ends the rendering of a page because of something that a theme author can put right. */
public final class TemplateMistake extends PebbleException {

    @Serial private static final long serialVersionUID = 1;

    private final String check;
    private final String advice;
    private final String word;

    /**
     * @param word the word in the line to which it points; empty if there is none
     */
    public TemplateMistake(
            String check, String message, String advice, String word, TemplatePlace place) {
        super(null, message, place.line(), place.template());
        this.check = check;
        this.advice = advice;
        this.word = word;
    }

    String check() {
        return check;
    }

    String advice() {
        return advice;
    }

    String word() {
        return word;
    }

    /** Ends are frequent only in hostile templates, and nobody reads the trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
