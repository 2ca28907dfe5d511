package org.sitegen.chart;

/** What is special about a figure, by the letters of official statistics. */
public enum Mark {
    NONE("", "final"),
    PROVISIONAL("p", "provisional"),
    REVISED("r", "revised"),
    ESTIMATED("e", "estimated"),
    BREAK("b", "break"),
    UNRELIABLE("u", "unreliable"),
    WITHHELD("c", "withheld"),
    NOT_AVAILABLE("x", "not-available");

    private final String letter;
    private final String key;

    Mark(String letter, String key) {
        this.letter = letter;
        this.key = key;
    }

    /** The letter in the picture; empty for a final figure. */
    public String letter() {
        return letter;
    }

    /** What the letter means. */
    String word(ChartWords words) {
        return words.word("chart.mark." + key);
    }
}
