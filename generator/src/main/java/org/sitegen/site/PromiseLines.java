package org.sitegen.site;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Reference;

/** Makes the line of a promise as it stood on a day. */
final class PromiseLines {

    private final Names names;
    private final Function<Reference, Link> entries;

    PromiseLines(Names names, Function<Reference, Link> entries) {
        this.names = names;
        this.entries = entries;
    }

    PromiseLine line(Promise promise, LocalDate day) {
        LocalDate doneOn = promise.doneAsOf(day);
        String dropped = promise.droppedAsOf(day);
        return new PromiseLine(
                entries.apply(promise.entry()),
                promise.id(),
                promise.what(),
                names.roleOrNull(promise.ownerRole()),
                promise.promised(),
                promise.dueAsOf(day),
                promise.movesAsOf(day),
                promise.stateAsOf(day),
                doneOn,
                doneOn == null ? null : promise.evidence(),
                dropped == null ? null : promise.droppedOn(),
                dropped,
                promise.daysLateAsOf(day));
    }

    List<PromiseLine> lines(List<Promise> promises, LocalDate day) {
        return promises.stream().map(promise -> line(promise, day)).toList();
    }
}
