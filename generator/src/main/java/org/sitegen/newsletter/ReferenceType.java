package org.sitegen.newsletter;

import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.Scalars;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/** The name of another entry or of something in a register. */
record ReferenceType() implements ValueType<Reference> {

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
        Reference reference = EntryTypes.reference(text);
        if (reference == null) {
            input.wrong(
                    "value-not-allowed",
                    Scalars.quoted(text) + " is not a reference",
                    "Write what kind of thing it is and its id, such as failure:F-2026-014.");
            return null;
        }
        input.refersTo(reference.kind(), reference.id());
        return reference;
    }

    @Override
    public @Nullable Datum write(Reference value, Audience audience) {
        boolean mayKnow = audience.mayKnow().test(value.kind(), value.id());
        return mayKnow ? Datum.of(value.toString()) : null;
    }

    @Override
    public String example() {
        return "failure:F-2026-014";
    }

    @Override
    public Datum.Members form() {
        return Datum.members("type", Datum.of("string"));
    }
}
