package org.sitegen.content.field;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.ValueType;
import org.sitegen.text.InvisibleCharacters;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.QuoteMistakes;
import org.sitegen.yaml.YamlText;

/** Values that are good YAML but not what their editors believe. */
final class ValueMistakes {

    private static final List<String> MEAN_TRUE = List.of("yes", "y", "on", "true", "1");
    private static final List<String> MEAN_FALSE = List.of("no", "n", "off", "false", "0");

    private static final int SHORT = 40;

    private ValueMistakes() {}

    /** Adds a finding for a value that its type could not read, if it is a common mistake. */
    static boolean explain(YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        return isInvisible(text, findings)
                || (expected == Types.TRUE_OR_FALSE && isYesOrNo(text, findings))
                || DateMistakes.explain(text, expected, findings)
                || (isNumber(expected) && isNumberWithMore(text, expected, findings));
    }

    /** Of longer texts, which may have such characters, it is not the cause. */
    private static boolean isInvisible(YamlText text, FileFindings findings) {
        return text.text().length() < SHORT
                && InvisibleCharacters.spoil(text.text())
                && InvisibleMistakes.explain(text.text(), text.at(), findings);
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

    private static boolean isNumberWithMore(
            YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        return NumberMistakes.explain(text, expected == Types.COUNT, findings);
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
