package org.sitegen.guide;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitegen.schema.Schema;

/** What the declarations of a record's fields say about its components. */
final class DeclaredFields {

    private DeclaredFields() {}

    /** The meaning of each component that a field declares, as a part of a sentence. */
    static Map<String, String> meanings(Class<?> record) {
        Map<String, String> meanings = new TreeMap<>();
        Stream.of(record.getName(), record.getName() + "Fields")
                .flatMap(DeclaredFields::schemas)
                .flatMap(schema -> schema.fields().stream())
                .forEach(field -> meanings.put(field.component(), partOfSentence(field.meaning())));
        return meanings;
    }

    private static Stream<Schema<?>> schemas(String type) {
        try {
            return Stream.of(Class.forName(type).getDeclaredFields())
                    .filter(field -> field.getType() == Schema.class)
                    .map(DeclaredFields::value);
        } catch (ClassNotFoundException notThere) {
            return Stream.of();
        }
    }

    private static Schema<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (Schema<?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String partOfSentence(String meaning) {
        boolean isAbbreviation = meaning.length() > 1 && Character.isUpperCase(meaning.charAt(1));
        String begin = meaning.substring(0, 1);
        String rest = meaning.substring(1, meaning.length() - 1).replace("|", "\\|");
        return (isAbbreviation ? begin : begin.toLowerCase(Locale.ROOT)) + rest;
    }
}
