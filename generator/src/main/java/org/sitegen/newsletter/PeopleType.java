package org.sitegen.newsletter;

import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Input;
import org.sitegen.schema.ValueType;

/** A number of people, a range with {@code min} and {@code max}, or {@code unknown}. */
record PeopleType() implements ValueType<People> {

    @Override
    public String example() {
        return Types.COUNT.example();
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
            return People.RANGE.reader().apply(input.fields(People.RANGE));
        }
        if (input.text().equals("unknown")) {
            return People.UNKNOWN;
        }
        Integer number = Types.COUNT.read(input);
        return number == null ? null : new People(number, number);
    }
}
