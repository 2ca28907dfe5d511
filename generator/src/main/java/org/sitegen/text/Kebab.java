package org.sitegen.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of fixed choices as editors write them: {@code near-miss} for {@code NEAR_MISS}. */
public final class Kebab {

    /** The words of all constants of a type, in their order: they are asked for very often. */
    private static final ClassValue<String[]> WORDS =
            new ClassValue<>() {
                @Override
                protected String[] computeValue(Class<?> type) {
                    return Arrays.stream(type.getEnumConstants())
                            .map(choice -> word(((Enum<?>) choice).name()))
                            .toArray(String[]::new);
                }
            };

    private Kebab() {}

    /** The word of a constant. */
    public static String of(Enum<?> choice) {
        return WORDS.get(choice.getDeclaringClass())[choice.ordinal()];
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word of a type: {@code silent-miss} for {@code SilentMiss}. */
    public static String of(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The word of a constant, or null for none. */
    public static @Nullable String ofNullable(@Nullable Enum<?> choice) {
        return choice == null ? null : of(choice);
    }
}
