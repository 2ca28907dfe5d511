package org.sitegen.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sitegen.text.Kebab;
import org.sitegen.text.Spelling;

/** One of a few words: the constants of an enum, written in kebab-case. */
public final class ChoiceType {

    private ChoiceType() {}

    public static <E extends Enum<E>> ValueType<E> of(Class<E> choices) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : choices.getEnumConstants()) {
            byWord.put(Kebab.of(constant), constant);
        }
        String all = String.join(", ", byWord.keySet());
        return new ScalarType<>(
                "one of " + all, choices.getEnumConstants()[0], text -> parsed(byWord, text, all));
    }

    private static <E> Parsed<E> parsed(Map<String, E> byWord, String text, String all) {
        E found = byWord.get(text);
        return found == null
                ? Parsed.wrong(
                        Scalars.quoted(text) + " is not one of the words allowed here",
                        Spelling.meant(text, byWord.keySet()) + "Use one of: " + all + ".")
                : Parsed.value(found);
    }
}
