package org.sitegen.site.card;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseState;

/** Makes the card of a failure, with its promises as they stand on a day. */
public final class FailureCardBuilder {

    private final RegisterNames names;
    private final PromiseLineBuilder promises;
    private final ZoneId zone;
    private final LocalDate day;

    public FailureCardBuilder(
            RegisterNames names, PromiseLineBuilder promises, ZoneId zone, LocalDate day) {
        this.names = names;
        this.promises = promises;
        this.zone = zone;
        this.day = day;
    }

    public FailureCard card(Failure failure) {
        Envelope envelope = failure.envelope();
        List<Promise> open = open(failure);
        return new FailureCard(
                failure.address(),
                failure.id(),
                envelope.title(),
                envelope.summary(),
                envelope.date(),
                failure.severity(),
                failure.status(),
                failure.kind(),
                failure.started().in(zone),
                failure.minutesToRestore(zone),
                failure.parts().size(),
                failure.ending(),
                failure.impact().people(),
                failure.impact().whatItMeant(),
                names.units(envelope.units()),
                envelope.units().contains(Envelope.ALL_UNITS),
                names.services(envelope.services()),
                next(open),
                open.size(),
                (int) open.stream().filter(this::isLate).count());
    }

    private List<Promise> open(Failure failure) {
        return failure.promises().stream()
                .filter(promise -> promise.stateAsOf(day).isPending())
                .toList();
    }

    private boolean isLate(Promise promise) {
        return promise.stateAsOf(day) == PromiseState.LATE;
    }

    private @Nullable PromiseLine next(List<Promise> open) {
        return open.stream()
                .min(
                        Comparator.comparing((Promise promise) -> promise.dueAsOf(day))
                                .thenComparing(Promise::id))
                .map(promise -> promises.line(promise, day))
                .orElse(null);
    }
}
