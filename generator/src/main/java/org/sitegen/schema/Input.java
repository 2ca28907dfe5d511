package org.sitegen.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.advice.Advice;

/**
 * One value as an editor wrote it, whatever the file's syntax.
 *
 * <p>Reading never stops: where the value has the wrong form, a finding is added and an empty
 * answer comes back.
 */
public interface Input {

    /** The text of a single value, as typed; empty (and a finding) where a list or map stands. */
    String text();

    /** The items of a list; empty (and a finding) where something else stands. */
    List<Input> items();

    /** The keys and values of a map in their order; empty (and a finding) for anything else. */
    List<KeyValue> pairs();

    /** The map read as the fields of a record, with findings for unknown keys. */
    Fields fields(Schema<?> schema);

    /** Whether a single value (not a list or a map) stands here. */
    boolean isText();

    /**
     * Remembers that this value names something, so that its existence is checked at the end.
     *
     * @param kind what sort of thing is named
     * @param id its id
     */
    void refersTo(String kind, String id);

    /** The kind of thing that an id belongs to by its form; null if it can be none. */
    @Nullable String kindOf(String id);

    /** Adds an error at this value. */
    default void wrong(String check, String message, String advice) {
        wrong(check, message, Advice.of(advice));
    }

    /** Adds an error at this value, with what to write. */
    void wrong(String check, String message, Advice advice);

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    record KeyValue(Input key, Input value) {}
}
