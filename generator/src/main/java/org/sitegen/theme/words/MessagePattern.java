package org.sitegen.theme.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A text with places for arguments, taken apart once: {@code {0}} or {@code {name}}.
 *
 * @param texts the pieces between the places, one more than there are places
 * @param places the names of the arguments
 */
public record MessagePattern(List<String> texts, List<String> places) {

    public MessagePattern {
        texts = List.copyOf(texts);
        places = List.copyOf(places);
    }

    static MessagePattern of(String text) {
        List<String> texts = new ArrayList<>();
        List<String> places = new ArrayList<>();
        int from = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            texts.add(text.substring(from, open));
            places.add(text.substring(open + 1, close));
            from = close + 1;
            open = text.indexOf('{', from);
        }
        texts.add(text.substring(from));
        return new MessagePattern(texts, places);
    }

    /** The text as it is, when it has no places. */
    public boolean isPlain() {
        return places.isEmpty();
    }

    /**
     * The text with its arguments; a place without an argument stays as it is written.
     *
     * @param arguments the text for a name, null where there is none; by position the names are
     *     {@code 0}, {@code 1}
     * @param outside what is done to our own words: nothing, or escaping
     */
    public String with(
            Function<String, @Nullable String> arguments, UnaryOperator<String> outside) {
        if (isPlain()) {
            return outside.apply(texts.get(0));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            text.append(outside.apply(texts.get(i)));
            String argument = arguments.apply(places.get(i));
            text.append(argument == null ? "{" + places.get(i) + "}" : argument);
        }
        return text.append(outside.apply(texts.get(places.size()))).toString();
    }
}
