package org.sitegen;

import org.jspecify.annotations.Nullable;

/**
 * What was typed as the value of a parameter, taken strictly: a gate that takes "yes" for no is no
 * gate.
 */
public final class Parameters {

    private Parameters() {}

    /**
     * A parameter that is on or off.
     *
     * @param typed true or false; off without a value
     * @throws IllegalArgumentException for another word
     */
    public static boolean isOn(String name, @Nullable String typed) {
        String word = typed == null ? "" : typed.strip();
        if (word.isEmpty() || word.equals("false")) {
            return false;
        }
        if (word.equals("true")) {
            return true;
        }
        throw new IllegalArgumentException(name + " must be true or false, not \"" + word + "\"");
    }

    /**
     * How many threads may work.
     *
     * @param typed a whole number; 0 or nothing for the usual number
     * @throws IllegalArgumentException for something else
     */
    public static int threads(@Nullable String typed, int usual) {
        String word = typed == null ? "" : typed.strip();
        if (!word.matches("[0-9]{0,4}")) {
            throw new IllegalArgumentException(
                    "threads must be a whole number, not \"" + word + "\"");
        }
        int threads = word.isEmpty() ? 0 : Integer.parseInt(word);
        return threads == 0 ? usual : threads;
    }
}
