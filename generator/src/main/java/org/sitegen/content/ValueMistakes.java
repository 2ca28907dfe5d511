package org.sitegen.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.FileFindings;
import org.sitegen.newsletter.Types;
import org.sitegen.schema.ValueType;
import org.sitegen.yaml.QuoteMistakes;
import org.sitegen.yaml.YamlText;

/** Values that are good YAML but not what their editors believe. */
final class ValueMistakes {

    private static final List<ValueMistake> ALL =
            List.of(new YesOrNo(), new DateForm(), new NumberForm());

    private ValueMistakes() {}

    /** Adds a finding for a value that its type could not read, if it is a common mistake. */
    static boolean explain(YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        for (ValueMistake mistake : ALL) {
            if (mistake.explains(text, expected, findings)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a finding for a value that its type would read, but not as it was meant. */
    static boolean spoil(YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        if (!text.isPlain()) {
            return false;
        }
        return QuoteMistakes.isInSmartQuotes(text, findings)
                || (isNumber(expected) && LeadingZero.spoils(text, findings));
    }

    static boolean isNumber(@Nullable ValueType<?> expected) {
        return expected == Types.NUMBER || expected == Types.COUNT;
    }
}
