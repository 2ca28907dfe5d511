package org.sitegen.output;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of the newsletter's choices as editors write them: {@code near-miss}. */
final class Kebab {

    private Kebab() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String ofNullable(@Nullable Enum<?> choice) {
        return choice == null ? null : of(choice);
    }
}
