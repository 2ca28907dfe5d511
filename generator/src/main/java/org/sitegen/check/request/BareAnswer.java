package org.sitegen.check.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestFields;
import org.sitegen.schema.Field;

/** A request is answered with yes or no. */
final class BareAnswer implements Check {

    /** In the languages that themes have words for. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(yes|no|oui|non)\\s*(?:[.,;:!\\u2013\\u2014-].*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Request request : input.newsletter().all(Request.TYPE)) {
            if (request.status().isAnswered()) {
                reportIfBare(request, Envelope.SUMMARY, request.envelope().summary(), reporter);
            }
            if (request.decision() != null) {
                reportIfBare(
                        request, RequestFields.DECISION, request.decision().because(), reporter);
            }
        }
    }

    private static void reportIfBare(
            Request request, Field<?, ?> field, String text, Reporter reporter) {
        Matcher bare = BARE.matcher(text.strip());
        if (bare.matches()) {
            reporter.report(
                    request,
                    field,
                    "the answer begins with \"" + bare.group(1) + '"',
                    "Say what it will take, or would take, instead: whoever asks can decide by"
                            + " that.");
        }
    }
}
