package org.sitegen.newsletter.value;

import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/** A currency; where none was written, readers are told the site's own. */
record CurrencyType() implements ValueType<String> {

    @Override
    public String words() {
        return Types.TEXT.words();
    }

    @Override
    public String example() {
        return Types.TEXT.example();
    }

    @Override
    public boolean isAnyText() {
        return Types.TEXT.isAnyText();
    }

    @Override
    public String neutral() {
        return Types.TEXT.neutral();
    }

    @Override
    public @Nullable String read(Input input) {
        return Types.TEXT.read(input);
    }

    @Override
    public @Nullable Datum write(String value, Audience audience) {
        String site = audience.currency() == null ? "" : audience.currency();
        return Types.TEXT.write(value.isEmpty() ? site : value, audience);
    }

    @Override
    public Datum.Members form(Audience audience) {
        return Types.TEXT.form(audience);
    }
}
