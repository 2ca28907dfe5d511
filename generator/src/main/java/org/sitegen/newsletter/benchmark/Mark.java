package org.sitegen.newsletter.benchmark;

import org.jspecify.annotations.Nullable;

/** What is special about a published value; the letters are those of official statistics. */
public enum Mark {
    FINAL(""),
    PROVISIONAL("p"),
    REVISED("r"),
    ESTIMATED("e"),
    BREAK("b"),
    LOW_RELIABILITY("u"),
    WITHHELD("c"),
    NOT_AVAILABLE("x");

    private final String letter;

    Mark(String letter) {
        this.letter = letter;
    }

    /** The letter in the file and in tables; empty for a final value. */
    public String letter() {
        return letter;
    }

    /** Whether a row with this mark has no value. */
    public boolean hidesValue() {
        return this == WITHHELD || this == NOT_AVAILABLE;
    }

    /** The mark of a letter, or null if no mark has it. */
    public static @Nullable Mark of(String letter) {
        for (Mark mark : values()) {
            if (mark.letter.equals(letter)) {
                return mark;
            }
        }
        return null;
    }
}
