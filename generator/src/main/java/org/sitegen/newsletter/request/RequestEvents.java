package org.sitegen.newsletter.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.EntryEvent;
import org.sitegen.newsletter.value.Reference;

/** What happened to a request when. */
final class RequestEvents {

    private final List<EntryEvent> events = new ArrayList<>();

    private RequestEvents() {}

    /** All of it, oldest first. */
    static List<EntryEvent> of(Request request) {
        RequestEvents found = new RequestEvents();
        found.add(request.askedOn(), "asked", unit(request.askedBy()));
        request.questions().forEach(found::add);
        Answer answer = request.answer();
        found.add(answer == null ? null : answer.answeredOn(), "answered", null);
        Decision decision = request.decision();
        if (decision != null) {
            found.add(decision.on(), "decided", new Reference("role", decision.byRole()));
        }
        boolean delivered = request.status() == RequestStatus.DELIVERED;
        found.add(delivered ? request.deliveredOn() : null, "delivered", null);
        found.add(request.withdrawnOn(), "withdrawn", null);
        found.events.sort(Comparator.comparing(EntryEvent::on));
        return List.copyOf(found.events);
    }

    private void add(Question question) {
        add(question.askedOn(), "question", unit(question.askedOf()));
        add(question.answeredOn(), "reply", unit(question.askedOf()));
    }

    private void add(@Nullable LocalDate on, String key, @Nullable Reference who) {
        if (on != null) {
            events.add(new EntryEvent(on, key, who));
        }
    }

    private static Reference unit(String id) {
        return new Reference("unit", id);
    }
}
