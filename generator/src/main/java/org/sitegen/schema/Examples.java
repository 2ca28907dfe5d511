package org.sitegen.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Values to copy, made from what the declarations of fields say of themselves. */
final class Examples {

    private static final String TEXT = "\"…\"";
    private static final String SUCH_AS = "such as ";
    private static final String ONE_OF = "one of ";

    private Examples() {}

    /** The first example or choice in the words about a type; three dots for a text. */
    static String of(String words) {
        int suchAs = words.indexOf(SUCH_AS);
        if (suchAs >= 0) {
            return first(words.substring(suchAs + SUCH_AS.length()));
        }
        if (words.startsWith(ONE_OF)) {
            return first(words.substring(ONE_OF.length()));
        }
        return switch (words) {
            case "true or false" -> "true";
            case "a whole number" -> "12";
            default -> TEXT;
        };
    }

    private static String first(String list) {
        int end = list.startsWith("[") ? list.indexOf(']') + 1 : list.indexOf(',');
        String first = end <= 0 ? list : list.substring(0, end);
        return first.startsWith("#") ? '"' + first + '"' : first;
    }

    /** A record with the fields that it needs from the start; with its first one if it has none. */
    static String of(Schema<?> shape) {
        List<Field<?>> needed =
                shape.fields().stream().filter(field -> field.need().equals(Need.ALWAYS)).toList();
        List<Field<?>> shown = needed.isEmpty() ? shape.fields().subList(0, 1) : needed;
        return shown.stream().map(Field::example).collect(Collectors.joining(", ", "{", "}"));
    }
}
