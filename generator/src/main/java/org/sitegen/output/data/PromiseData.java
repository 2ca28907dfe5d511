package org.sitegen.output.data;

import java.time.LocalDate;
import java.util.List;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * What is told of promises, and of what has become of them.
 *
 * @param today the day on which it is asked
 */
record PromiseData(LocalDate today) {

    /** A promise that stands for itself. */
    Schema<Promise> schema() {
        return Schema.<Promise>writeOnly("a promise")
                .with(
                        Field.of(Promise.class, "entry", Types.REFERENCE, "The entry that says it.")
                                .required(),
                        Field.of(
                                        Promise.class,
                                        "id",
                                        Types.TEXT,
                                        "Its short name within the entry.")
                                .required(),
                        what(),
                        Promise.ownerOf(Promise.class))
                .with(course());
    }

    /** A promise within the entry that says it. */
    Schema<Promise> within() {
        return Schema.<Promise>writeOnly("a promise")
                .with(what(), Promise.ownerOf(Promise.class))
                .with(course());
    }

    private static Field<Promise, String> what() {
        return Field.of(Promise.class, "what", Types.TEXT, "What will be done.").required();
    }

    /** Its dates and what has become of it: the same words wherever a promise stands. */
    List<Field<Promise, ?>> course() {
        return List.of(
                Field.of(Promise.class, "promised", Types.DATE, "The date first promised.")
                        .required(),
                Field.of(
                                "due",
                                Types.DATE,
                                (Promise promise) -> promise.dueAsOf(today),
                                "The date in force.")
                        .required(),
                Field.of(
                        "moved",
                        Types.listOf(Types.record(Move.SCHEMA)),
                        (Promise promise) -> promise.movesAsOf(today),
                        "Each later date, with the reason."),
                Field.of(
                                "state",
                                Types.oneOf(PromiseState.class),
                                (Promise promise) -> promise.stateAsOf(today),
                                "What has become of it.")
                        .required(),
                Field.of(
                        "done_on",
                        Types.DATE,
                        (Promise promise) -> promise.doneAsOf(today),
                        "When it was done."),
                Field.of(Promise.class, "evidence", Types.TEXT, "How anybody can see it.")
                        .only(promise -> promise.doneAsOf(today) != null),
                Field.of(
                                Promise.class,
                                "dropped_on",
                                Types.DATE,
                                "When it was decided that it will not be done.")
                        .only(promise -> promise.droppedAsOf(today) != null),
                Field.of(
                        "dropped_because",
                        Types.TEXT,
                        (Promise promise) -> promise.droppedAsOf(today),
                        "Why it will not be done."));
    }
}
