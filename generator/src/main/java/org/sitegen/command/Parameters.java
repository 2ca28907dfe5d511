package org.sitegen.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was typed as the value of a parameter, taken strictly: a gate that takes "yes" for no is no
 * gate.
 */
public final class Parameters {

    private static final String NO_FOLDER = "none";

    private Parameters() {}

    /**
     * A parameter that is on or off.
     *
     * @param typed true or false; null if nothing was
     * @throws IllegalArgumentException for another word, or none where one has to be
     */
    public static boolean isOn(String name, @Nullable String typed, boolean otherwise) {
        if (typed == null) {
            return otherwise;
        }
        String word = typed.strip();
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException(
                    name + " must be true or false, not \"" + word + "\"");
        }
        return word.equals("true");
    }

    /**
     * The folder that keeps what need not be made again.
     *
     * @param typed the folder, or {@code none} to keep nothing; null if nothing was
     * @return null to keep nothing
     */
    public static @Nullable Path cache(@Nullable String typed, @Nullable Path otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        return typed.strip().equals(NO_FOLDER) ? null : Path.of(typed.strip());
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
