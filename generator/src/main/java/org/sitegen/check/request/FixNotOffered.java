package org.sitegen.check.request;

import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.request.Answer;
import org.sitegen.newsletter.request.Option;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestFields;

/** Something is to be automated that is in disorder, and no option puts it in order first. */
final class FixNotOffered implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        input.newsletter().all(Request.TYPE).stream()
                .filter(request -> request.kind() != null && request.kind().automates())
                .filter(request -> request.readiness() != null && request.readiness().isPoor())
                .forEach(request -> check(request, request.answer(), reporter));
    }

    private static void check(Request request, @Nullable Answer answer, Reporter reporter) {
        if (answer != null && answer.options().stream().noneMatch(Option::fixesFirst)) {
            report(request, answer, reporter);
        }
    }

    private static void report(Request request, Answer answer, Reporter reporter) {
        reporter.report(
                request,
                RequestFields.ANSWER,
                "the way of working or the data are \"poor\", and no option puts them in order"
                        + " first",
                reporter.item(
                                answer,
                                Answer.OPTIONS,
                                "{name: \"…\", gives_you: \"…\", fixes_first: true}")
                        .after(
                                "A program would speed up the errors. Offer an option that puts"
                                        + " things in order first. "));
    }
}
