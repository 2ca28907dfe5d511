package org.sitegen.finding;

/** A number with its noun, for messages to editors and build engineers. */
final class Counted {

    private Counted() {}

    static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
