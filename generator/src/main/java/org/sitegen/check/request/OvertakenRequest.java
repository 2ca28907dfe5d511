package org.sitegen.check.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.request.Decision;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.request.RequestFields;
import org.sitegen.newsletter.request.RequestStatus;
import org.sitegen.newsletter.request.Triage;
import org.sitegen.newsletter.request.WaitsOn;
import org.sitegen.text.Kebab;

/** A request is worked on before others whose turn comes first, and nothing says why. */
final class OvertakenRequest implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        List<Request> requests = input.newsletter().all(Request.TYPE);
        Map<RequestClass, List<LocalDate>> waiting = waiting(requests, input.today());
        for (Request request : requests) {
            Triage triage = request.triage();
            Decision decision = request.decision();
            if (request.status() == RequestStatus.IN_PROGRESS
                    && decision != null
                    && triage != null
                    && triage.outOfTurnBecause() == null) {
                check(request, triage.turn(), decision.on(), waiting, reporter);
            }
        }
    }

    private static void check(
            Request request,
            RequestClass turn,
            LocalDate begun,
            Map<RequestClass, List<LocalDate>> waiting,
            Reporter reporter) {
        for (RequestClass earlier : RequestClass.values()) {
            int overtaken = askedBy(begun, waiting.getOrDefault(earlier, List.of()));
            if (earlier.compareTo(turn) < 0 && overtaken > 0) {
                reporter.report(
                        request,
                        RequestFields.TRIAGE,
                        "the request of class \"%s\" overtook %s of class \"%s\""
                                .formatted(Kebab.of(turn), overtaken, Kebab.of(earlier)),
                        Advice.write(
                                        Remedy.field(Triage.OUT_OF_TURN_BECAUSE.example())
                                                .at(reporter.at(request, RequestFields.TRIAGE)))
                                .after("Correct the class, or say under triage why. "));
                return;
            }
        }
    }

    /** When those were asked that wait for IT and are not begun, by class, oldest first. */
    private static Map<RequestClass, List<LocalDate>> waiting(
            List<Request> requests, LocalDate today) {
        Map<RequestClass, List<LocalDate>> waiting = new EnumMap<>(RequestClass.class);
        for (Request request : requests) {
            RequestClass turn = request.turn();
            if (turn != null && isWaiting(request, today)) {
                waiting.computeIfAbsent(turn, any -> new ArrayList<>()).add(request.askedOn());
            }
        }
        waiting.values().forEach(Collections::sort);
        return waiting;
    }

    private static boolean isWaiting(Request request, LocalDate today) {
        boolean begun = request.status() == RequestStatus.IN_PROGRESS;
        return !begun && request.waitsOn(today) == WaitsOn.IT;
    }

    /** How many of these days are not after another one. */
    private static int askedBy(LocalDate day, List<LocalDate> sorted) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted.get(middle).isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
