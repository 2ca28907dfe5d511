package org.sitegen.theme.function;

import org.jspecify.annotations.Nullable;

/**
 * A function that templates may call; it works in pages, included templates and macros alike.
 *
 * @param name the name in templates
 * @param least the fewest arguments by position
 * @param most the most of them
 * @param body what it does
 */
public record TemplateFunction(String name, int least, int most, FunctionBody body) {

    static TemplateFunction of(String name, FunctionBody body) {
        return new TemplateFunction(name, 1, 1, body);
    }

    /** {@code takes 1 to 2 arguments}. */
    public String wants() {
        String arguments = most == 1 ? " argument" : " arguments";
        return least == most
                ? "takes " + least + arguments
                : "takes " + least + " to " + most + arguments;
    }

    /** What a function does. */
    @FunctionalInterface
    public interface FunctionBody {

        /** What the function gives; a wrong argument is a mistake, thrown. */
        @Nullable Object call(FunctionCall call);
    }
}
