package org.sitegen.site.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.request.Answer;
import org.sitegen.newsletter.request.Decision;
import org.sitegen.newsletter.request.Question;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestStatus;
import org.sitegen.newsletter.request.WaitsOn;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.card.RegisterNames;

/**
 * Makes the card of a request as it stands on a day.
 *
 * @param names what things are called
 * @param promises what was promised
 * @param today the day
 */
record RequestCardBuilder(RegisterNames names, PromiseRegister promises, LocalDate today) {

    RequestCard card(Request request) {
        Envelope envelope = request.envelope();
        Answer answer = request.answer();
        Decision decision = request.decision();
        LocalDate decisionNeededBy =
                request.status() == RequestStatus.ANSWERED && answer != null
                        ? answer.decisionNeededBy()
                        : null;
        return new RequestCard(
                request.address(),
                request.id(),
                envelope.title(),
                envelope.summary(),
                envelope.date(),
                names.unit(request.askedBy()),
                request.askedOn(),
                request.status(),
                request.turn(),
                request.waitsOn(today),
                waitsFor(request),
                request.clock(today),
                answer == null ? null : answer.takes(),
                decisionNeededBy,
                decisionNeededBy != null && decisionNeededBy.isBefore(today),
                firstBy(request.reference()),
                decision == null ? null : decision.decided(),
                decision == null ? null : decision.because(),
                request.endedOn(),
                names.units(envelope.units()),
                envelope.units().contains(Envelope.ALL_UNITS));
    }

    /** The units that can answer an open question, or the one that asked and has to decide. */
    private List<Link> waitsFor(Request request) {
        if (request.waitsOn(today) != WaitsOn.YOU) {
            return List.of();
        }
        Stream<String> units =
                request.status() == RequestStatus.ANSWERED
                        ? Stream.ofNullable(request.askedBy())
                        : request.questions().stream()
                                .filter(question -> question.isOpenOn(today))
                                .map(Question::askedOf);
        return names.units(units.distinct().toList());
    }

    private @Nullable LocalDate firstBy(Reference request) {
        Promise next = promises.nextOf(request, today);
        return next == null ? null : next.dueAsOf(today);
    }
}
