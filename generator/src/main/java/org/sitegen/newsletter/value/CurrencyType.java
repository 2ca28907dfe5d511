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
        return Types.CURRENCY.words();
    }

    @Override
    public String example() {
        return Types.CURRENCY.example();
    }

    @Override
    public boolean isAnyText() {
        return Types.CURRENCY.isAnyText();
    }

    @Override
    public String neutral() {
        return Types.CURRENCY.neutral();
    }

    @Override
    public @Nullable String read(Input input) {
        return Types.CURRENCY.read(input);
    }

    @Override
    public @Nullable Datum write(String value, Audience audience) {
        String site = audience.currency() == null ? "" : audience.currency();
        return Types.CURRENCY.write(value.isEmpty() ? site : value, audience);
    }

    @Override
    public Datum.Members form(Audience audience) {
        return Types.CURRENCY.form(audience);
    }
}
