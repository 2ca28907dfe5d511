package org.sitegen.check.request;

import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.check.rule.ThresholdCheck;
import org.sitegen.newsletter.request.Question;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestFields;
import org.sitegen.newsletter.request.RequestStatus;
import org.sitegen.newsletter.request.WaitsOn;
import org.sitegen.newsletter.value.Types;

/** A request waits for IT's answer, and has done so for long. */
final class WaitingRequest implements ThresholdCheck {

    @Override
    public int limitIfNotSaid() {
        return 10;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        long limit = input.limit(this);
        for (Request request : input.newsletter().all(Request.TYPE)) {
            int days = request.clock(input.today()).onIt();
            boolean unanswered = request.status().compareTo(RequestStatus.ANSWERED) < 0;
            if (unanswered && request.waitsOn(input.today()) == WaitsOn.IT && days > limit) {
                reporter.report(
                        request,
                        RequestFields.ASKED_ON,
                        "the request has waited for IT for " + days + " working days",
                        reporter.item(request, RequestFields.QUESTIONS, question(input))
                                .after(
                                        "Say under answer what it will take, or ask what you have to"
                                                + " know: while a question is open, the clock"
                                                + " stands still. "));
            }
        }
    }

    private static String question(CheckInput input) {
        String date = Types.DATE.example();
        return Question.TYPE.example(input.own()).replace(date, input.today().toString());
    }
}
