package org.sitegen.content.field;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.FileFindings;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.ValueType;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.QuoteMistakes;
import org.sitegen.yaml.YamlText;

/** Values that are good YAML but not what their editors believe. */
final class ValueMistakes {

    private static final List<String> MEAN_TRUE = List.of("yes", "y", "on", "true", "1");
    private static final List<String> MEAN_FALSE = List.of("no", "n", "off", "false", "0");

    private ValueMistakes() {}

    /** Adds a finding for a value that its type could not read, if it is a common mistake. */
    static boolean explain(YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        return (expected == Types.TRUE_OR_FALSE && isYesOrNo(text, findings))
                || DateMistakes.explain(text, findings)
                || (isNumber(expected) && NumberMistakes.explain(text, findings));
    }

    /** {@code draft: yes}. */
    private static boolean isYesOrNo(YamlText text, FileFindings findings) {
        String word = text.text().toLowerCase(Locale.ROOT);
        boolean isTrue = MEAN_TRUE.contains(word);
        if (!isTrue && !MEAN_FALSE.contains(word)) {
            return false;
        }
        findings.error(
                "yaml-yes-no",
                text.at(),
                "\"" + text.text() + "\" is neither true nor false",
                LineFix.replaced(findings, text.at(), isTrue ? "true" : "false"));
        return true;
    }

    /** Adds a finding for a value that its type would read, but not as it was meant. */
    static boolean spoil(YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        if (!text.isPlain()) {
            return false;
        }
        return QuoteMistakes.isInSmartQuotes(text, findings)
                || (isNumber(expected) && NumberMistakes.hasLeadingZero(text, findings));
    }

    private static boolean isNumber(@Nullable ValueType<?> expected) {
        return expected == Types.NUMBER || expected == Types.COUNT;
    }
}
