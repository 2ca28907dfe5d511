package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/**
 * The two fields of a promise that will not be kept, which say nothing without each other.
 *
 * @param what what the promise is called in a message: "the follow-up"
 * @param done when it was kept, which a promise that was dropped was not
 * @param on when that was decided
 * @param because why
 * @param <R> the record
 */
public record DroppedFields<R>(
        String what, Field<R, LocalDate> done, Field<R, LocalDate> on, Field<R, String> because) {

    /** A finding at the one that is there where the other is missing, or that was done. */
    public void requireBoth(Fields fields) {
        if (fields.has(done) && (fields.has(on) || fields.has(because))) {
            notDone(fields, fields.has(on) ? on : because);
        } else {
            require(fields, on, because);
            require(fields, because, on);
        }
    }

    private void notDone(Fields fields, Field<R, ?> written) {
        fields.wrong(
                written,
                "facts-contradict",
                "%s is done, but \"%s\" is there".formatted(what, written.name()),
                "If it was done, take out %s and %s; if it was not, write both and take out %s."
                        .formatted(on.name(), because.name(), done.name()));
    }

    private void require(Fields fields, Field<R, ?> written, Field<R, ?> other) {
        if (fields.has(written) && !fields.has(other)) {
            fields.wrong(
                    written,
                    "missing-field",
                    what + " is dropped, but \"" + other.name() + "\" is missing",
                    "Say both when and why it will not be done. Write: " + other.openExample());
        }
    }
}
