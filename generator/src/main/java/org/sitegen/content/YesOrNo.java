package org.sitegen.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.FileFindings;
import org.sitegen.newsletter.Types;
import org.sitegen.schema.ValueType;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.YamlText;

/** {@code draft: yes}. */
final class YesOrNo implements ValueMistake {

    private static final List<String> MEAN_TRUE = List.of("yes", "y", "on", "true", "1");
    private static final List<String> MEAN_FALSE = List.of("no", "n", "off", "false", "0");

    @Override
    public boolean explains(YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        String word = text.text().toLowerCase(Locale.ROOT);
        boolean isTrue = MEAN_TRUE.contains(word);
        if (expected != Types.TRUE_OR_FALSE || (!isTrue && !MEAN_FALSE.contains(word))) {
            return false;
        }
        String line = findings.line(text.at().line());
        String meant = isTrue ? "true" : "false";
        findings.error(
                "yaml-yes-no",
                text.at(),
                "\"" + text.text() + "\" is neither true nor false",
                LineFix.replaced(line, text.at().column(), text.at().width(), meant));
        return true;
    }
}
