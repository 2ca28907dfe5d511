package org.sitegen.newsletter.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.Parsed;
import org.sitegen.schema.type.RecordType;
import org.sitegen.schema.type.Scalars;
import org.sitegen.text.Datum;

/** A number of people, a range with {@code min} and {@code max}, or {@code unknown}. */
record PeopleType() implements ValueType<People> {

    private static final String UNKNOWN = "unknown";

    @Override
    public String example() {
        return Types.COUNT.example();
    }

    @Override
    public String example(OwnIds own) {
        return Types.COUNT.example(own);
    }

    @Override
    public String words() {
        return "a whole number, a range {min, max}, or the word unknown";
    }

    @Override
    public People neutral() {
        return People.UNKNOWN;
    }

    @Override
    public @Nullable People read(Input input) {
        if (!input.isText()) {
            return People.RANGE.read(input.fields(People.RANGE));
        }
        String text = input.text();
        if (text.equals(UNKNOWN)) {
            return People.UNKNOWN;
        }
        Integer number = text.isEmpty() ? null : Scalars.count(text).value();
        if (number == null && !text.isEmpty()) {
            Parsed<People> wrong = PeopleWords.wrong(text);
            input.wrong("value-not-allowed", wrong.message(), wrong.advice());
        }
        return number == null ? null : new People(number, number);
    }

    @Override
    public @Nullable Datum write(People people, Audience audience) {
        Integer exact = people.min();
        if (!audience.all()) {
            return people.isKnown() ? People.RANGE.write(people, audience) : null;
        }
        if (exact == null || people.max() == null) {
            return Datum.of(UNKNOWN);
        }
        return people.isExact() ? Datum.of(exact) : People.RANGE.write(people, audience);
    }

    @Override
    public Datum.Members form(Audience audience) {
        Datum.Members range = new RecordType<>(People.RANGE).form(audience);
        if (!audience.all()) {
            return range;
        }
        Datum number = Types.COUNT.form(audience);
        Datum unknown = Datum.members("const", Datum.of(UNKNOWN));
        return Datum.members("anyOf", new Datum.Items(List.of(number, range, unknown)));
    }
}
