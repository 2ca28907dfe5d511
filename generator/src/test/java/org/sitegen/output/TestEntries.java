package org.sitegen.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Bounds;
import org.sitegen.newsletter.benchmark.ChartChoice;
import org.sitegen.newsletter.benchmark.Family;
import org.sitegen.newsletter.benchmark.Frequency;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.NothingToReport;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.ActionStatus;
import org.sitegen.newsletter.failure.ActionType;
import org.sitegen.newsletter.failure.Factor;
import org.sitegen.newsletter.failure.FactorType;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureKind;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.newsletter.failure.NoticedBy;
import org.sitegen.newsletter.failure.Update;
import org.sitegen.newsletter.impact.Impact;
import org.sitegen.newsletter.impact.People;
import org.sitegen.newsletter.promise.FollowUp;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Money;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.newsletter.win.Credit;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.MeasureBasis;
import org.sitegen.newsletter.win.Sample;
import org.sitegen.newsletter.win.Side;
import org.sitegen.newsletter.win.Win;
import org.sitegen.newsletter.win.WinKind;
import org.sitegen.statistics.Direction;

/** Entries as the reader would make them. */
public final class TestEntries {

    private TestEntries() {}

    static Edition edition(YearMonth month) {
        return new Edition(
                envelope(month.toString(), "", LocalDate.EPOCH),
                month,
                month.plusMonths(1).atDay(4),
                "Payroll ran late",
                null,
                null,
                month.plusMonths(2).atDay(2),
                null,
                List.of(new Reference("failure", "F-2026-014")),
                Map.of(
                        "wins",
                        new NothingToReport(List.of("the change log"), "cio", "There was none.")),
                Map.of("desk-first-fix", "Holidays."),
                null);
    }

    static Edition skipped(YearMonth month) {
        return new Edition(
                envelope(month.toString(), "", LocalDate.EPOCH),
                month,
                LocalDate.EPOCH,
                "",
                null,
                null,
                LocalDate.EPOCH,
                null,
                List.of(),
                Map.of(),
                Map.of(),
                "Everybody moved office.");
    }

    public static Failure failure(String id, String title, LocalDate date) {
        return new Failure(
                envelope(id, title, date),
                FailureKind.INCIDENT,
                FailureSeverity.NEAR_MISS,
                FailureStatus.ACTING,
                moment(date, 8),
                moment(date, 9),
                moment(date, 11),
                false,
                null,
                List.of(),
                NoticedBy.PEOPLE_USING_IT,
                impact(),
                "We are sorry.",
                null,
                List.of(new Factor("One person knew the job", FactorType.KNOWLEDGE, null)),
                "A certificate ran out",
                List.of("The phones worked"),
                List.of(),
                List.of(),
                List.of("Who was told"),
                List.of(new Update(moment(date, 10), "We look for the cause.")),
                List.of(action(date)),
                null,
                List.of("finance"),
                null,
                null,
                null);
    }

    /** The same failure with other actions. */
    public static Failure with(Failure failure, List<Action> actions) {
        return new Failure(
                failure.envelope(),
                failure.kind(),
                failure.severity(),
                failure.status(),
                failure.started(),
                failure.noticed(),
                failure.restored(),
                failure.ongoing(),
                failure.ended(),
                failure.parts(),
                failure.noticedBy(),
                failure.impact(),
                failure.acknowledgement(),
                failure.workaround(),
                failure.factors(),
                failure.trigger(),
                failure.wentWell(),
                failure.lucky(),
                failure.lessons(),
                failure.notKnownYet(),
                failure.updates(),
                actions,
                failure.noActionBecause(),
                failure.reviewedWith(),
                failure.disagreement(),
                failure.again(),
                failure.recurrenceOf());
    }

    private static Impact impact() {
        return new Impact(
                "Pay came a day late.",
                People.UNKNOWN,
                null,
                new BigDecimal("12.5"),
                new Money(new BigDecimal("1480.00"), ""),
                List.of(),
                null,
                null,
                "The pensioners");
    }

    private static Action action(LocalDate date) {
        return new Action(
                "a1",
                "Renew certificates by a calendar",
                ActionType.PREVENT,
                "cio",
                date.plusDays(20),
                List.of(new Move(date.plusDays(40), date.plusDays(18), "The supplier was late")),
                ActionStatus.OPEN,
                null,
                null,
                null,
                null);
    }

    public static Win win(String id, String title, LocalDate date) {
        return new Win(
                envelope(id, title, date),
                "Invoices are paid in 4 days instead of 19.",
                WinKind.BEHIND_THE_SCENES,
                new Measure(
                        "days to pay",
                        Unit.DAYS,
                        null,
                        Direction.LOWER_IS_BETTER,
                        new Sample(new BigDecimal("19"), "2026-03", 210, null, null),
                        new Sample(new BigDecimal("4.0"), "2026-09", null, null, null),
                        MeasureBasis.MEASURED),
                null,
                null,
                List.of(new Credit("Accounts payable", Side.BUSINESS, "the idea")),
                true,
                null,
                null,
                new FollowUp(date.plusMonths(3), List.of(), "Count again", null, null, null, null),
                null,
                null);
    }

    static Benchmark benchmark(String id, String title) {
        return new Benchmark(
                envelope(id, title, LocalDate.EPOCH),
                "Is it solved on the first call?",
                Unit.PERCENT,
                null,
                1,
                new Bounds(BigDecimal.ZERO, new BigDecimal("100")),
                Direction.HIGHER_IS_BETTER,
                List.of(target()),
                null,
                null,
                Frequency.MONTHLY,
                14,
                "The desk's own records",
                "Calls closed at once, divided by all calls.",
                "cio",
                null,
                null,
                Family.DESK,
                null,
                ChartChoice.AUTO,
                List.of(),
                null,
                List.of(),
                null);
    }

    private static Target target() {
        return new Target(YearMonth.of(2026, 9), new BigDecimal("75"), null, null, null, "Agreed.");
    }

    public static List<Measurement> measurements(String note) {
        return List.of(
                measurement(8, "71.4", Mark.FINAL, ""),
                measurement(9, "76", Mark.REVISED, note),
                measurement(10, "-3.5", Mark.PROVISIONAL, "first count"));
    }

    private static Measurement measurement(int month, String value, Mark mark, String note) {
        return new Measurement(
                FigurePeriod.month(YearMonth.of(2026, month)),
                new BigDecimal(value),
                new BigDecimal("714"),
                new BigDecimal("1000"),
                mark,
                note);
    }

    /** A row whose figure is not there. */
    public static Measurement gap(int month) {
        return new Measurement(
                FigurePeriod.month(YearMonth.of(2026, month)),
                null,
                null,
                null,
                Mark.NOT_AVAILABLE,
                "The counter stood still");
    }

    private static Moment moment(LocalDate day, int hour) {
        return new Moment(LocalDateTime.of(day, LocalTime.of(hour, 40)), null);
    }

    private static Envelope envelope(String id, String title, LocalDate date) {
        return new Envelope(
                id,
                title,
                title.isEmpty() ? "" : "In short: " + title,
                date,
                null,
                List.of("finance"),
                null,
                null,
                List.of(),
                List.of("payroll"),
                List.of(),
                false,
                null,
                Map.of());
    }
}
