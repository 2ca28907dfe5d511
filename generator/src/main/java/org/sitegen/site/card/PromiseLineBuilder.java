package org.sitegen.site.card;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;

/** Makes the line of a promise as it stood on a day. */
public final class PromiseLineBuilder {

    private final RegisterNames names;
    private final Function<Reference, Link> entries;

    public PromiseLineBuilder(RegisterNames names, Function<Reference, Link> entries) {
        this.names = names;
        this.entries = entries;
    }

    public PromiseLine line(Promise promise, LocalDate day) {
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
                promise.daysLateAsOf(day),
                promise.daysAfterDueAsOf(day));
    }

    public List<PromiseLine> lines(List<Promise> promises, LocalDate day) {
        return promises.stream().map(promise -> line(promise, day)).toList();
    }
}
