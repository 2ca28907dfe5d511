package org.sitegen.text;

/** A number with its noun, for messages to editors and build engineers. */
public final class Counted {

    private Counted() {}

    /** {@code 1 file}, {@code 2 files}. */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
