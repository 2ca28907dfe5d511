package org.sitegen.schema.type;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;
import org.sitegen.text.Kebab;

/**
 * One of a few words: the constants of an enum, written in kebab-case.
 *
 * @param byWord the constants by their words, in their order
 * @param written the words as they are written
 * @param earlier words of earlier versions, each with what to write in its place
 */
public record ChoiceType<E extends Enum<E>>(
        Map<String, E> byWord, Map<E, Datum> written, Map<String, String> earlier)
        implements ValueType<E> {

    /** The constants of an enum. */
    public static <E extends Enum<E>> ChoiceType<E> of(Class<E> choices) {
        Map<String, E> byWord = new LinkedHashMap<>();
        Map<E, Datum> written = new EnumMap<>(choices);
        for (E constant : choices.getEnumConstants()) {
            byWord.put(Kebab.of(constant), constant);
            written.put(constant, Datum.of(Kebab.of(constant)));
        }
        return new ChoiceType<>(byWord, written, Map.of());
    }

    /** The same, where whoever writes a word of an earlier version is told what to write. */
    public ChoiceType<E> insteadOf(Map<String, String> words) {
        return new ChoiceType<>(byWord, written, words);
    }

    @Override
    public String words() {
        return "one of " + String.join(", ", byWord.keySet());
    }

    @Override
    public String example() {
        return choices().get(0);
    }

    @Override
    public List<String> choices() {
        return List.copyOf(byWord.keySet());
    }

    @Override
    public E neutral() {
        return byWord.values().iterator().next();
    }

    @Override
    public @Nullable E read(Input input) {
        String text = input.text();
        E found = byWord.get(text);
        if (found == null && !text.isEmpty()) {
            String known = earlier.get(text);
            input.wrong(
                    "value-not-allowed",
                    Scalars.quoted(text)
                            + (known == null
                                    ? " is not one of the words allowed here"
                                    : " is a word of an earlier version"),
                    known == null ? advice(text) : Advice.of(known));
        }
        return found;
    }

    private Advice advice(String text) {
        return Advice.meant(text, byWord.keySet())
                .say("Use one of: " + String.join(", ", byWord.keySet()) + ".")
                .with(Remedy.value(example()));
    }

    @Override
    public @Nullable Datum write(E value, Audience audience) {
        return written.get(value);
    }

    @Override
    public Datum.Members form(Audience audience) {
        return Datum.members("enum", Datum.texts(byWord.keySet()));
    }
}
