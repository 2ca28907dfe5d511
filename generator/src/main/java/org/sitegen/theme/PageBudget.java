package org.sitegen.theme;

import java.util.ArrayList;
import java.util.List;

/** What one page may use up, so that no template runs without end. */
final class PageBudget {

    /** The largest text of one page, in characters. */
    static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    /** How often loops, macros and blocks of one page may be entered. */
    static final int MOST_STEPS = 2_000_000;

    /** How deep includes and macros may be within each other. */
    static final int DEEPEST = 40;

    /** The longest list that {@code range} makes. */
    static final int LONGEST_RANGE = 10_000;

    /** The longest text that one expression makes, in characters. */
    static final int LONGEST_TEXT = 1024 * 1024;

    /** Only ever reached by what the other limits let through; far above any honest page. */
    private static final long MOST_NANOSECONDS = 20_000_000_000L;

    private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

    private final long start = System.nanoTime();
    private final ArrayList<String> macros = new ArrayList<>();
    private long characters;
    private int steps;

    void write(int count, Rendering where) {
        characters += count;
        if (characters > MOST_CHARACTERS) {
            throw where.tooMuch("it makes more than " + MOST_CHARACTERS / 1024 / 1024 + " MB", 0);
        }
    }

    void step(Rendering where, int line) {
        steps++;
        if (steps > MOST_STEPS) {
            throw where.tooMuch("it takes more than " + MOST_STEPS + " steps", line);
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - start > MOST_NANOSECONDS) {
            throw where.tooMuch("it takes too long", line);
        }
    }

    void enter(String macro, Rendering where, int line) {
        macros.add(macro + "()");
        if (macros.size() > DEEPEST) {
            throw where.tooMuch("macros are more than " + DEEPEST + " deep", line);
        }
    }

    void leave() {
        macros.remove(macros.size() - 1);
    }

    /** The macros that are under way, outermost first. */
    List<String> macros() {
        return macros;
    }
}
