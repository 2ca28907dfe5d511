package org.sitegen.schema.type;

import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/**
 * Any text.
 *
 * @param example a value to copy
 */
public record FreeText(String example) implements ValueType<String> {

    @Override
    public String words() {
        return "a text";
    }

    @Override
    public boolean isAnyText() {
        return true;
    }

    @Override
    public String neutral() {
        return "";
    }

    @Override
    public @Nullable String read(Input input) {
        String text = input.text();
        if (text.isEmpty()) {
            return null;
        }
        Parsed<String> parsed = Scalars.text(text);
        if (parsed.value() == null) {
            input.wrong("value-not-allowed", parsed.message(), parsed.advice());
        }
        return parsed.value();
    }

    /** An empty text is read as none. */
    @Override
    public @Nullable Datum write(String text, Audience audience) {
        return text.isEmpty() ? null : Datum.of(text);
    }

    @Override
    public Datum.Members form(Audience audience) {
        return Forms.text().apply(audience);
    }
}
