package org.sitegen.check.request;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.request.Answer;
import org.sitegen.newsletter.request.Option;
import org.sitegen.newsletter.request.Readiness;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestFields;
import org.sitegen.newsletter.request.RequestKind;

/** Something is to be automated that is in disorder, and no option puts it in order first. */
final class FixNotOffered implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Request request : input.newsletter().all(Request.TYPE)) {
            RequestKind kind = request.kind();
            Readiness readiness = request.readiness();
            Answer answer = request.answer();
            if (kind != null
                    && kind.automates()
                    && readiness != null
                    && readiness.isPoor()
                    && answer != null
                    && answer.options().stream().noneMatch(Option::fixesFirst)) {
                reporter.report(
                        request,
                        RequestFields.ANSWER,
                        "the way of working or the data are \"poor\", and no option puts them in"
                                + " order first",
                        "A program would speed up the errors. Offer an option with fixes_first:"
                                + " true.");
            }
        }
    }
}
