package org.sitegen.newsletter.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.Forms;
import org.sitegen.text.Datum;

/** The letter of a mark; nothing for a final figure. */
record MarkType() implements ValueType<Mark> {

    private static final List<String> LETTERS = letters(mark -> mark != Mark.FINAL);

    /** The marks of figures that are not there, for sentences. */
    static final String HIDING =
            letters(Mark::hidesValue).stream()
                    .map(letter -> '`' + letter + '`')
                    .collect(Collectors.joining(" or "));

    private static List<String> letters(Predicate<Mark> those) {
        return Arrays.stream(Mark.values()).filter(those).map(Mark::letter).toList();
    }

    @Override
    public String words() {
        return "one of " + String.join(", ", LETTERS);
    }

    @Override
    public String example() {
        return LETTERS.get(0);
    }

    @Override
    public List<String> choices() {
        return LETTERS;
    }

    @Override
    public Mark neutral() {
        return Mark.FINAL;
    }

    @Override
    public @Nullable Mark read(Input input) {
        String letter = input.text();
        Mark mark = Mark.of(letter);
        if (mark == null) {
            input.wrong(
                    "unknown-mark",
                    "\"" + letter + "\" is not a mark",
                    Advice.of(
                                    "Use one of "
                                            + String.join(", ", LETTERS)
                                            + ", or leave it empty for a final figure.")
                            .with(Remedy.value("")));
        }
        return mark;
    }

    @Override
    public @Nullable Datum write(Mark mark, Audience audience) {
        return mark == Mark.FINAL ? null : Datum.of(mark.letter());
    }

    /** Open, as a later version may know more letters. */
    @Override
    public Datum.Members form(Audience audience) {
        return Forms.type("string").apply(audience);
    }
}
