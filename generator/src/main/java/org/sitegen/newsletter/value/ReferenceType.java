package org.sitegen.newsletter.value;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.Forms;
import org.sitegen.schema.type.Scalars;
import org.sitegen.text.Datum;

/** The name of another entry or of something in a register. */
record ReferenceType() implements ValueType<Reference> {

    private static final Function<Audience, Datum.Members> TYPED =
            Forms.likeNumber("([a-z]+:)?[A-Za-z0-9-]+");
    private static final Function<Audience, Datum.Members> TOLD =
            Forms.matching("[a-z]+:[A-Za-z0-9-]+");
    private static final Pattern SPELLED_OUT = Pattern.compile("([a-z]+):([A-Za-z0-9-]+)");

    private static @Nullable Reference named(String text, Input input) {
        Matcher spelledOut = SPELLED_OUT.matcher(text);
        if (spelledOut.matches()) {
            return new Reference(spelledOut.group(1), spelledOut.group(2));
        }
        String kind = input.kindOf(text);
        return kind == null ? null : new Reference(kind, text);
    }

    @Override
    public String words() {
        return "a reference such as failure:F-2026-014";
    }

    @Override
    public Reference neutral() {
        return new Reference("", "");
    }

    @Override
    public @Nullable Reference read(Input input) {
        String text = input.text();
        if (text.isEmpty()) {
            return null;
        }
        Reference reference = named(text, input);
        if (reference == null) {
            input.wrong(
                    "value-not-allowed",
                    Scalars.quoted(text) + " is not a reference",
                    "Write what kind of thing it is, a colon and its id.");
            return null;
        }
        input.refersTo(reference.kind(), reference.id());
        return reference;
    }

    @Override
    public @Nullable Datum write(Reference value, Audience audience) {
        if (value.equals(neutral())) {
            return null;
        }
        boolean mayKnow = audience.mayKnow().test(value.kind(), value.id());
        return mayKnow ? Datum.of(value.toString()) : null;
    }

    @Override
    public String example() {
        return "failure:F-2026-014";
    }

    @Override
    public Datum.Members form(Audience audience) {
        return (audience.all() ? TYPED : TOLD).apply(audience);
    }
}
