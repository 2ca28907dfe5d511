package org.sitegen.theme.function;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.theme.template.TemplateMistake;
import org.sitegen.theme.template.TemplatePlace;

/** What one page may use up, so that no template runs without end. */
public final class PageBudget {

    /** The largest text of one page, in characters; what a macro makes counts twice. */
    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    /** How deep includes and macros may be within each other. */
    public static final int DEEPEST = 40;

    /** The longest list that {@code range} makes. */
    static final int LONGEST_RANGE = 10_000;

    /** How often loops, macros and blocks of one page may be entered. */
    private static final int MOST_STEPS = 2_000_000;

    /** The longest text that one expression makes, in characters. */
    private static final int LONGEST_TEXT = 1024 * 1024;

    /** Only ever reached by what the other limits let through; far above any honest page. */
    private static final long MOST_NANOSECONDS = 20_000_000_000L;

    private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

    private final long start = System.nanoTime();
    private final ArrayList<String> open = new ArrayList<>();
    private int characters;
    private int steps;

    /** Counts what is written. */
    public void write(int count) {
        characters += count;
        if (characters > MOST_CHARACTERS) {
            String most = MOST_CHARACTERS / 1024 / 1024 + " MB";
            throw tooMuch("it makes more than " + most, new TemplatePlace(open.get(0), 1));
        }
    }

    /** Counts an entry into a loop's body, a macro or a block. */
    public void step(TemplatePlace place) {
        steps++;
        if (steps > MOST_STEPS) {
            throw tooMuch("it takes more than " + MOST_STEPS + " steps", place);
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - start > MOST_NANOSECONDS) {
            throw tooMuch("it takes too long", place);
        }
    }

    /** Goes into a template or macro. */
    public void enter(String name, TemplatePlace place) {
        open.add(name);
        if (open.size() > DEEPEST) {
            throw tooMuch("includes and macros are more than " + DEEPEST + " deep", place);
        }
    }

    public void leave() {
        open.remove(open.size() - 1);
    }

    public void refuseLong(int length, TemplatePlace place) {
        if (length > LONGEST_TEXT) {
            throw tooMuch("one text has more than " + LONGEST_TEXT + " characters", place);
        }
    }

    TemplateMistake tooMuch(String what, TemplatePlace place) {
        return new TemplateMistake(
                "template-too-much",
                what + ": " + chain(place),
                "Look for a loop, an include or a macro that repeats itself.",
                "",
                place);
    }

    /** {@code failure → partials/figure}; the middle of a long one is left out. */
    private String chain(TemplatePlace place) {
        List<String> names = open.isEmpty() ? List.of(place.template()) : open;
        int size = names.size();
        return size <= 6
                ? String.join(" → ", names)
                : String.join(" → ", names.subList(0, 3))
                        + " → … → "
                        + String.join(" → ", names.subList(size - 2, size));
    }
}
