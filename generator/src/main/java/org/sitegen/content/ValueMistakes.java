package org.sitegen.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Types;
import org.sitegen.schema.ValueType;

/** Values that are good YAML but not what their editors believe. */
final class ValueMistakes {

    private static final List<ValueMistake> ALL =
            List.of(new YesOrNo(), new DateForm(), new NumberForm());

    private ValueMistakes() {}

    /** Adds a finding for a value that its type could not read, if it is a common mistake. */
    static boolean explain(YamlText text, @Nullable ValueType<?> expected, Reading reading) {
        for (ValueMistake mistake : ALL) {
            if (mistake.explains(text, expected, reading)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a finding for a value that its type would read, but not as it was meant. */
    static boolean spoil(YamlText text, @Nullable ValueType<?> expected, Reading reading) {
        if (!text.isPlain()) {
            return false;
        }
        if (SmartQuote.surrounds(text.text())) {
            SmartQuote.tell(text, reading);
            return true;
        }
        return isNumber(expected) && LeadingZero.spoils(text, reading);
    }

    static boolean isNumber(@Nullable ValueType<?> expected) {
        return expected == Types.NUMBER || expected == Types.COUNT;
    }
}
