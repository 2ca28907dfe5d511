package org.sitegen.site.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.request.Answer;
import org.sitegen.newsletter.request.Decision;
import org.sitegen.newsletter.request.Question;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestStatus;
import org.sitegen.site.Link;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.request.RequestPage.HistoryLine;

/**
 * Tells what happened to a request when.
 *
 * @param names what things are called
 */
record RequestHistory(RegisterNames names) {

    List<HistoryLine> of(Request request) {
        List<HistoryLine> lines = new ArrayList<>();
        lines.add(new HistoryLine(request.askedOn(), "asked", unit(request.askedBy())));
        request.questions().forEach(question -> add(lines, question));
        Answer answer = request.answer();
        add(lines, answer == null ? null : answer.answeredOn(), "answered", "");
        Decision decision = request.decision();
        if (decision != null) {
            add(lines, decision.on(), "decided", names.role(decision.byRole()));
        }
        boolean delivered = request.status() == RequestStatus.DELIVERED;
        add(lines, delivered ? request.deliveredOn() : null, "delivered", "");
        add(lines, request.withdrawnOn(), "withdrawn", "");
        lines.sort(Comparator.comparing(HistoryLine::on));
        return List.copyOf(lines);
    }

    private void add(List<HistoryLine> lines, Question question) {
        add(lines, question.askedOn(), "question", unit(question.askedOf()));
        add(lines, question.answeredOn(), "reply", unit(question.askedOf()));
    }

    private static void add(
            List<HistoryLine> lines, @Nullable LocalDate on, String key, String text) {
        if (on != null) {
            lines.add(new HistoryLine(on, key, text));
        }
    }

    private String unit(String id) {
        Link unit = names.unit(id);
        return unit == null ? "" : unit.text();
    }
}
