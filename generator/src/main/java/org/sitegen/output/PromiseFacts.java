package org.sitegen.output;

import java.time.LocalDate;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.text.Json;
import org.sitegen.text.Kebab;

/**
 * Writes promises and what has become of them.
 *
 * @param today the day on which it is asked
 */
record PromiseFacts(LocalDate today) {

    void write(Promise promise, Json json) {
        json.text("entry", promise.entry().toString())
                .text("id", promise.id())
                .text("what", promise.what())
                .text("owner_role", promise.ownerRole());
        course(promise, json);
    }

    /** Its dates and what has become of it: the same words wherever a promise stands. */
    void course(Promise promise, Json json) {
        LocalDate doneOn = promise.doneAsOf(today);
        String dropped = promise.droppedAsOf(today);
        json.text("promised", promise.promised().toString())
                .text("due", promise.dueAsOf(today).toString())
                .list("moved", promise.movesAsOf(today), PromiseFacts::move)
                .text("state", Kebab.of(promise.stateAsOf(today)))
                .text("done_on", Texts.of(doneOn))
                .text("evidence", doneOn == null ? null : promise.evidence())
                .text("dropped_on", dropped == null ? null : Texts.of(promise.droppedOn()))
                .text("dropped_because", dropped);
    }

    private static void move(Move move, Json json) {
        json.text("to", move.to().toString())
                .text("on", move.on().toString())
                .text("because", move.because());
    }
}
