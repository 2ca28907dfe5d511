package org.sitegen.theme;

import org.jspecify.annotations.Nullable;

/** A function that templates may call; it works in pages, included templates and macros alike. */
interface TemplateFunction {

    /** The name in templates. */
    String name();

    /** The fewest arguments by position. */
    int least();

    /** The most arguments by position. */
    int most();

    /** What the function gives; a wrong argument is a mistake, thrown. */
    @Nullable Object call(FunctionCall call);
}
