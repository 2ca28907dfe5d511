package org.sitegen.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as documents hold it, whatever their syntax: what JSON can say, without null. */
public sealed interface Datum {

    /** A text. */
    record Text(String value) implements Datum {}

    /** A number with the digits it was given. */
    record Numeral(BigDecimal value) implements Datum {}

    /** True or false. */
    record Flag(boolean value) implements Datum {}

    /** A list in its order. */
    record Items(List<Datum> items) implements Datum {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Names with their values, in the order in which they were put in.
     *
     * @param byName given away by who made it: there are very many of these, so it is not copied
     */
    record Members(Map<String, Datum> byName) implements Datum {

        public Members {
            byName = Collections.unmodifiableMap(byName);
        }

        /** The same with one more member at the end, or with a new value for one that is there. */
        public Members with(String name, Datum value) {
            Map<String, Datum> more = new LinkedHashMap<>(byName);
            more.put(name, value);
            return new Members(more);
        }
    }

    /** A text. */
    static Datum of(String value) {
        return new Text(value);
    }

    /** A whole number. */
    static Datum of(long value) {
        return new Numeral(BigDecimal.valueOf(value));
    }

    /** A list of texts. */
    static Datum texts(Iterable<String> values) {
        List<Datum> items = new ArrayList<>();
        values.forEach(value -> items.add(new Text(value)));
        return new Items(items);
    }

    /** An object with one member; more can be put to it. */
    static Members members(String name, Datum value) {
        return new Members(Map.of(name, value));
    }
}
