package org.sitegen.newsletter.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.Scalars;
import org.sitegen.text.Datum;

/** A language that the themes have words for. */
record LanguageType() implements ValueType<String> {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    @Override
    public String words() {
        return "one of " + String.join(", ", LANGUAGES);
    }

    @Override
    public String example() {
        return neutral();
    }

    @Override
    public List<String> choices() {
        return LANGUAGES;
    }

    @Override
    public String neutral() {
        return LANGUAGES.get(0);
    }

    @Override
    public @Nullable String read(Input input) {
        String text = input.text();
        if (!text.isEmpty() && !LANGUAGES.contains(text)) {
            input.wrong(
                    "value-not-allowed",
                    Scalars.quoted(text) + " is not a language of the themes",
                    "Use one of: " + String.join(", ", LANGUAGES) + ".");
        }
        return LANGUAGES.contains(text) ? text : null;
    }

    @Override
    public Datum write(String value, Audience audience) {
        return Datum.of(value);
    }

    @Override
    public Datum.Members form(Audience audience) {
        return Datum.members("enum", Datum.texts(LANGUAGES));
    }
}
