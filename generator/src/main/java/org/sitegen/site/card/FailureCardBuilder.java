package org.sitegen.site.card;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.value.Reference;

/** Makes the card of a failure, with its promises as they stand on a day. */
public final class FailureCardBuilder {

    private final RegisterNames names;
    private final PromiseRegister promises;
    private final PromiseLineBuilder lines;
    private final ZoneId zone;
    private final LocalDate day;

    public FailureCardBuilder(
            RegisterNames names,
            PromiseRegister promises,
            PromiseLineBuilder lines,
            ZoneId zone,
            LocalDate day) {
        this.names = names;
        this.promises = promises;
        this.lines = lines;
        this.zone = zone;
        this.day = day;
    }

    public FailureCard card(Failure failure) {
        Envelope envelope = failure.envelope();
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
                failure.ongoing(),
                failure.parts().size(),
                failure.ending(),
                failure.impact().people(),
                failure.impact().whatItMeant(),
                names.units(envelope.units()),
                envelope.units().contains(Envelope.ALL_UNITS),
                names.services(envelope.services()),
                next(failure.reference()),
                promises.of(failure.reference()).size(),
                promises.droppedOf(failure.reference(), day).size(),
                promises.pendingOf(failure.reference(), day).size(),
                promises.lateOf(failure.reference(), day).size());
    }

    private @Nullable PromiseLine next(Reference failure) {
        Promise next = promises.nextOf(failure, day);
        return next == null ? null : lines.line(next, day);
    }
}
