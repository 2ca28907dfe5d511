package org.sitegen.check.failure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.check.rule.ThresholdCheck;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureFields;
import org.sitegen.newsletter.failure.FailureKind;
import org.sitegen.newsletter.failure.NoticedBy;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.schema.Field;

/** Between two times of a failure lies about a year: most often a slip in one of the two. */
final class YearSlip implements ThresholdCheck {

    @Override
    public int limitIfNotSaid() {
        return 300;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        long limit = input.limit(this);
        ZoneId zone = input.newsletter().settings().zone();
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            spans(failure, zone).stream()
                    .filter(span -> span.days() > limit)
                    .findFirst()
                    .ifPresent(span -> report(failure, span, reporter));
        }
    }

    /** A field and another one, with their days; the first is the one that is told. */
    private record Span(Field<?, ?> field, LocalDate day, Field<?, ?> other, LocalDate otherDay) {

        String words() {
            return "%s (%s) and %s (%s)".formatted(field.name(), day, other.name(), otherDay);
        }

        long days() {
            return Math.abs(ChronoUnit.DAYS.between(day, otherDay));
        }
    }

    /** An audit looks far back, and a project may last for years. */
    private static List<Span> spans(Failure failure, ZoneId zone) {
        LocalDate started = failure.started().in(zone).toLocalDate();
        Moment noticed = failure.noticed();
        List<Span> spans = new ArrayList<>();
        if (noticed == null) {
            addSince(FailureFields.STARTED, started, failure, zone, spans);
            return spans;
        }
        LocalDate known = noticed.in(zone).toLocalDate();
        if (failure.noticedBy() != NoticedBy.AUDIT) {
            spans.add(new Span(FailureFields.STARTED, started, FailureFields.NOTICED, known));
        }
        addSince(FailureFields.NOTICED, known, failure, zone, spans);
        return spans;
    }

    private static void addSince(
            Field<?, ?> field, LocalDate known, Failure failure, ZoneId zone, List<Span> spans) {
        spans.add(new Span(field, known, Envelope.DATE, failure.envelope().date()));
        Moment restored = failure.restored();
        if (restored != null && failure.kind() != FailureKind.PROJECT) {
            LocalDate over = restored.in(zone).toLocalDate();
            spans.add(new Span(FailureFields.RESTORED, over, field, known));
        }
    }

    private static void report(Failure failure, Span span, Reporter reporter) {
        reporter.report(
                failure,
                span.field(),
                "between " + span.words() + " lie " + span.days() + " days",
                reporter.waiver(failure)
                        .after(
                                "Is the year right? Correct it. If it is, waive this with the reason"
                                        + " why it took so long. "));
    }
}
