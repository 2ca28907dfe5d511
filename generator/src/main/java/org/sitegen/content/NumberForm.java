package org.sitegen.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.ValueType;

/** {@code 71,4} and {@code 71.4 %} where a number is expected. */
final class NumberForm implements ValueMistake {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d{1,2}");
    private static final Pattern WITH_UNIT = Pattern.compile("-?\\d+(\\.\\d+)?\\s*\\D{1,12}");

    @Override
    public boolean explains(YamlText text, @Nullable ValueType<?> expected, Reading reading) {
        if (!ValueMistakes.isNumber(expected)) {
            return false;
        }
        if (DECIMAL_COMMA.matcher(text.text()).matches()) {
            tell(text, "has a decimal comma", text.text().replace(',', '.'), reading);
            return true;
        }
        if (WITH_UNIT.matcher(text.text()).matches()) {
            tell(text, "has a unit", text.text().replaceFirst("\\s*[^\\d.]+$", ""), reading);
            return true;
        }
        return false;
    }

    private static void tell(YamlText text, String problem, String meant, Reading reading) {
        String line = reading.line(text.at().line());
        reading.error(
                "number-form",
                text.at(),
                "\"" + text.text() + "\" " + problem,
                "Write digits only, with a point for decimals. "
                        + Corrected.replaced(line, text.at().column(), text.at().width(), meant));
    }
}
