package org.sitegen.guide;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a part of a record holds, in the words of a theme author. */
final class PartType {

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("String", "text"),
                    Map.entry("boolean", "true or false"),
                    Map.entry("int", "whole number"),
                    Map.entry("long", "whole number"),
                    Map.entry("double", "number"),
                    Map.entry("Integer", "whole number"),
                    Map.entry("Long", "whole number"),
                    Map.entry("Double", "number"),
                    Map.entry("BigDecimal", "number"),
                    Map.entry("LocalDate", "day"),
                    Map.entry("YearMonth", "month"),
                    Map.entry("ZonedDateTime", "moment"),
                    Map.entry("LocalDateTime", "moment"),
                    Map.entry("ZoneId", "time zone"),
                    Map.entry("FieldLocations", "places in the editor's file"),
                    Map.entry("Address", "address, for `link`"),
                    Map.entry("Html", "HTML, for `html`"));

    private PartType() {}

    static String words(RecordComponent part) {
        AnnotatedType type = part.getAnnotatedType();
        boolean absent = type.isAnnotationPresent(Nullable.class);
        return words(part.getGenericType()) + (absent ? ", or null" : "");
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return raw(generic).equals(Map.class)
                    ? "map of " + words(arguments[0]) + " to " + words(arguments[1])
                    : "list of " + words(arguments[0]);
        }
        Class<?> plain = (Class<?>) type;
        String known = plain.getEnclosingClass() == null ? WORDS.get(plain.getSimpleName()) : null;
        return known == null ? ours(plain) : known;
    }

    private static Class<?> raw(ParameterizedType type) {
        return (Class<?>) type.getRawType();
    }

    private static String ours(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(RecordSource::word)
                    .collect(Collectors.joining("`, `", "`", "`"));
        }
        return type.isRecord() ? "[" + name(type) + "](#" + anchor(type) + ")" : name(type);
    }

    /** The name of a record, which tells apart those of two packages. */
    static String name(Class<?> type) {
        String simple = type.getSimpleName();
        Class<?> outer = type.getEnclosingClass();
        boolean ofChart = type.getPackageName().endsWith(".chart") && !simple.startsWith("Chart");
        String name = ofChart ? "Chart" + simple : simple;
        return outer == null ? name : outer.getSimpleName() + "." + name;
    }

    static String anchor(Class<?> type) {
        return name(type).toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The records of ours in a part: itself, or what is in the list or map. */
    static List<Class<?>> records(Type type) {
        List<Class<?>> records = new ArrayList<>();
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                records.addAll(records(argument));
            }
        } else if (type instanceof Class<?> plain
                && plain.isRecord()
                && !WORDS.containsKey(plain.getSimpleName())) {
            records.add(plain);
        }
        return records;
    }
}
