package org.sitegen.schema.type;

import java.util.List;
import java.util.function.Function;
import org.sitegen.schema.Audience;
import org.sitegen.text.Datum;

/** The forms of single values as JSON Schemas: as editors type them, and as readers get them. */
public final class Forms {

    /**
     * Without quotes, {@code 2026} is a number and {@code true} a switch, where a text is meant.
     */
    private static final Datum.Members TYPED =
            Datum.members("type", Datum.texts(List.of("string", "number", "boolean")));

    private Forms() {}

    /** A type of JSON, the same for all. */
    public static Function<Audience, Datum.Members> type(String type) {
        Datum.Members form = Datum.members("type", Datum.of(type));
        return audience -> form;
    }

    /** A text that may look like something else where it is typed without quotes. */
    public static Function<Audience, Datum.Members> text() {
        Datum.Members told = Datum.members("type", Datum.of("string"));
        return audience -> audience.all() ? TYPED : told;
    }

    /** A text of at most so many characters. */
    public static Function<Audience, Datum.Members> atMost(int characters) {
        return audience -> text().apply(audience).with("maxLength", Datum.of(characters));
    }

    /** A text that looks like nothing else, by a regular expression for the whole of it. */
    public static Function<Audience, Datum.Members> matching(String pattern) {
        Datum.Members form = matchingWhole("string", pattern);
        return audience -> form;
    }

    /** The same, which may look like a number where it is typed without quotes. */
    public static Function<Audience, Datum.Members> likeNumber(String pattern) {
        Datum.Members told = matchingWhole("string", pattern);
        Datum.Members typed = told.with("type", Datum.texts(List.of("string", "integer")));
        return audience -> audience.all() ? typed : told;
    }

    /** A point in time: as it is typed for editors, with its offset for readers. */
    public static Function<Audience, Datum.Members> moment(String pattern) {
        Datum.Members typed = matchingWhole("string", pattern);
        Datum.Members told =
                Datum.members("type", Datum.of("string")).with("format", Datum.of("date-time"));
        return audience -> audience.all() ? typed : told;
    }

    private static Datum.Members matchingWhole(String type, String pattern) {
        return Datum.members("type", Datum.of(type))
                .with("pattern", Datum.of("^(" + pattern + ")$"));
    }
}
