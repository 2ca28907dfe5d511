package org.sitegen.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.FileFindings;
import org.sitegen.schema.ValueType;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.YamlText;

/** {@code 71,4} and {@code 71.4 %} where a number is expected. */
final class NumberForm implements ValueMistake {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d{1,2}");
    private static final Pattern WITH_UNIT = Pattern.compile("-?\\d+(\\.\\d+)?\\s*\\D{1,12}");

    @Override
    public boolean explains(YamlText text, @Nullable ValueType<?> expected, FileFindings findings) {
        if (!ValueMistakes.isNumber(expected)) {
            return false;
        }
        if (DECIMAL_COMMA.matcher(text.text()).matches()) {
            tell(text, "has a decimal comma", text.text().replace(',', '.'), findings);
            return true;
        }
        if (WITH_UNIT.matcher(text.text()).matches()) {
            tell(text, "has a unit", text.text().replaceFirst("\\s*[^\\d.]+$", ""), findings);
            return true;
        }
        return false;
    }

    private static void tell(YamlText text, String problem, String meant, FileFindings findings) {
        String line = findings.line(text.at().line());
        findings.error(
                "number-form",
                text.at(),
                "\"" + text.text() + "\" " + problem,
                "Write digits only, with a point for decimals. "
                        + LineFix.replaced(line, text.at().column(), text.at().width(), meant));
    }
}
