package org.sitegen.output;

import java.time.LocalDate;
import org.sitegen.finding.Json;
import org.sitegen.newsletter.Promise;
import org.sitegen.text.Kebab;

/**
 * Writes promises and what has become of them.
 *
 * @param today the day on which it is asked
 */
record PromiseFacts(LocalDate today) {

    void write(Promise promise, Json json) {
        LocalDate doneOn = promise.doneOn();
        json.text("entry", promise.entry().toString())
                .text("id", promise.id())
                .text("what", promise.what())
                .text("owner_role", promise.ownerRole())
                .text("promised", promise.promised().toString())
                .text("due", promise.dueAsOf(today).toString())
                .list("moved", promise.movesAsOf(today), FailureFacts::move)
                .text("state", Kebab.of(promise.stateAsOf(today)))
                .text("done_on", doneOn == null || doneOn.isAfter(today) ? null : Texts.of(doneOn))
                .text("dropped_because", promise.droppedBecause());
    }
}
