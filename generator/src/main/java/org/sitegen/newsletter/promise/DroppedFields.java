package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/**
 * The two fields of a promise that will not be kept, which say nothing without each other.
 *
 * @param what what the promise is called in a message: "the follow-up"
 * @param on when that was decided
 * @param because why
 * @param <R> the record
 */
public record DroppedFields<R>(String what, Field<R, LocalDate> on, Field<R, String> because) {

    /** A finding at the one that is there where the other is missing. */
    public void requireBoth(Fields fields) {
        require(fields, on, because);
        require(fields, because, on);
    }

    private void require(Fields fields, Field<R, ?> written, Field<R, ?> other) {
        if (fields.has(written) && !fields.has(other)) {
            fields.wrong(
                    written,
                    "missing-field",
                    what + " is dropped, but \"" + other.name() + "\" is missing",
                    "Say both when and why it will not be done. Write: " + other.example());
        }
    }
}
