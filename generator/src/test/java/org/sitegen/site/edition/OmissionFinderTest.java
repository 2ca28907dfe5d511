package org.sitegen.site.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.index.SiteIndex;

/** What an edition leaves out, it says itself. */
class OmissionFinderTest {

    private static final String FIGURES =
            """
            -- content/benchmarks/desk-first-fix.csv --
            period,value,numerator,denominator,mark,note
            """;
    private static final String PAY_RUN = "-- content/failures/F-2026-014-pay-run.md --\n";
    private static final String OPEN =
            PAY_RUN
                    + """
                    status: open
                    started: 2026-10-01T08:00
                    noticed: 2026-10-01T09:00
                    restored: 2026-10-01T10:00
                    date: 2026-10-0%d
                    """;
    private static final String WIN = "-- content/wins/W-2026-031-invoices.md --\n";

    private static List<Omission> in(String month, String pieces) {
        SiteIndex index = PlannedSite.of(pieces).index();
        Edition edition = Objects.requireNonNull(index.archive().of(YearMonth.parse(month)));
        return new OmissionFinder(index).of(edition, new EditionFigures(index, edition));
    }

    private static List<Omission> october(String pieces) {
        return in("2026-10", pieces);
    }

    private static String subject(Omission omission) {
        Link subject = omission.subject();
        return subject == null ? "" : subject.address().path();
    }

    @Test
    void whereNothingIsLeftOutNothingIsSaid() {
        assertThat(october("")).isEmpty();
    }

    @Test
    void aFigureThatIsMissingIsNotTakenForOneThatIsNotFinal() {
        assertThat(october(FIGURES + "2026-10,,,,x,It stood still\n"))
                .extracting(Omission::kind, OmissionFinderTest::subject, Omission::texts)
                .containsExactly(
                        tuple(
                                "figure-missing",
                                "benchmarks/desk-first-fix/",
                                List.of("It stood still")));
    }

    @ParameterizedTest
    @CsvSource({"p, 1", "e, 1", "r, 0", "b, 0", "u, 0", "'', 0"})
    void onlyWhatIsProvisionalOrEstimatedIsNotFinal(String mark, int omissions) {
        assertThat(october(FIGURES + "2026-10,71.8,,," + mark + ",As counted\n"))
                .extracting(Omission::kind)
                .hasSize(omissions)
                .allMatch("figure-provisional"::equals);
    }

    @Test
    void aFigureThatIsNotFinalNeedsNoNote() {
        assertThat(october(FIGURES + "2026-10,71.8,,,p,\n").get(0).texts()).isEmpty();
    }

    @Test
    void aFigureThatShouldHaveBeenThereIsLate() {
        String august = FIGURES + "2026-08,71.0,1505,2120,,\n";

        assertThat(october(august))
                .extracting(Omission::kind, OmissionFinderTest::subject, Omission::texts)
                .containsExactly(tuple("figure-late", "benchmarks/desk-first-fix/", List.of()));
        assertThat(in("2026-09", august)).isEmpty();
    }

    @Test
    void whatIsNotKnownOfAFailureIsSaidInTheEditionOfItsMonth() {
        String unknown = PAY_RUN + "not_known_yet: [Who was told, Who was not]\n";

        assertThat(october(unknown))
                .extracting(Omission::kind, OmissionFinderTest::subject, Omission::texts)
                .containsExactly(
                        tuple(
                                "not-known",
                                "failures/f-2026-014/",
                                List.of("Who was told", "Who was not")));
        assertThat(in("2026-09", unknown)).isEmpty();
    }

    @Test
    void aWinIsNotMeasuredIfItHasAReasonAndNoFigures() {
        String reason = WIN + "not_measured_because: Nobody counted\n";

        assertThat(october(reason)).isEmpty();
        assertThat(october(reason + "measure:\n"))
                .extracting(Omission::kind, Omission::texts)
                .containsExactly(tuple("win-not-measured", List.of("Nobody counted")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failures/F-2026-014-pay-run.md",
                "wins/W-2026-031-invoices.md",
                "requests/R-2026-031-receipts.md"
            })
    void whateverAnEntryOfTheMonthIsWaivedIsSaid(String file) {
        String waived =
                "-- content/" + file + " --\nwaive: {late-report: Leave, not-reviewed: Snow}\n";

        assertThat(october(waived))
                .extracting(Omission::kind, Omission::texts)
                .containsExactly(tuple("waived", List.of("Leave", "Snow")));
        assertThat(in("2026-09", waived)).isEmpty();
    }

    @Test
    void figuresComeFirstAndThenFailuresWinsRequestsAndTheEdition() {
        String all =
                FIGURES
                        + "2026-10,71.8,,,p,\n"
                        + PAY_RUN
                        + "waive: {not-reviewed: Leave}\nnot_known_yet: [Who was told]\n"
                        + WIN
                        + "waive: {saving-not-agreed: Leave}\n"
                        + "measure:\nnot_measured_because: Nobody counted\n"
                        + "-- content/requests/R-2026-031-receipts.md --\n"
                        + "waive: {bare-answer: Leave}\n"
                        + "-- content/editions/2026-10.md --\n"
                        + "waive: {letter-too-long: Leave}\n";

        assertThat(october(all))
                .extracting(OmissionFinderTest::subject)
                .containsExactly(
                        "benchmarks/desk-first-fix/",
                        "failures/f-2026-014/",
                        "failures/f-2026-014/",
                        "wins/w-2026-031/",
                        "wins/w-2026-031/",
                        "requests/r-2026-031/",
                        "");
    }

    @Test
    void ofItselfAnEditionSaysSoWithoutItsHeadline() {
        String waived =
                "-- content/editions/2026-10.md --\nwaive: {late-report: Leave, not-reviewed: Snow}\n";

        assertThat(october(waived))
                .containsExactly(new Omission("edition-waived", null, List.of("Leave", "Snow")));
    }

    @Test
    void whateverABenchmarkIsWaivedIsSaidWithItsFigureOrThatItIsLate() {
        String waived =
                """
                -- content/benchmarks/desk-first-fix.yml --
                waive: {few-answers: The seven agreed}
                """;

        assertThat(october(waived))
                .extracting(Omission::kind, OmissionFinderTest::subject, Omission::texts)
                .containsExactly(
                        tuple("waived", "benchmarks/desk-first-fix/", List.of("The seven agreed")));
        assertThat(october(waived + FIGURES + "2026-08,71.0,,,,\n"))
                .extracting(Omission::kind)
                .containsExactly("figure-late", "waived");
    }

    @Test
    void aBenchmarkWithoutFigureThatNobodyWaitsForIsNotToldOf() {
        String ended =
                """
                -- content/benchmarks/desk-first-fix.yml --
                waive: {few-answers: The seven agreed}
                retired: {from: 2026-10, because: It is done}
                -- content/benchmarks/desk-first-fix.csv --
                period,value,numerator,denominator,mark,note
                2026-09,68.6,1454,2120,,
                """;

        assertThat(october(ended)).isEmpty();
    }

    @Test
    void aCriticalFailureThatNobodyReviewedIsNotPassedOver() {
        assertThat(october(PAY_RUN + "reviewed_with: []\n"))
                .extracting(Omission::kind, OmissionFinderTest::subject)
                .containsExactly(tuple("not-reviewed", "failures/f-2026-014/"));
        assertThat(october(PAY_RUN + "reviewed_with: []\nseverity: minor\n")).isEmpty();
    }

    /** The edition appears on 4 November. */
    @Test
    void aFailureWithoutNewsForAMonthIsNotPassedOver() {
        assertThat(october(OPEN.formatted(5))).isEmpty();
        assertThat(october(OPEN.formatted(4)))
                .extracting(Omission::kind, Omission::days)
                .containsExactly(tuple("no-news", 30L));
        assertThat(in("2026-09", OPEN.formatted(4))).isEmpty();
    }

    @Test
    void howLongIsTooLongWithoutNewsTheNewsletterSays() {
        String site = "-- content/site.yml --\nthresholds: {stale-failure: 29}\n";

        assertThat(october(OPEN.formatted(6) + site)).isEmpty();
        assertThat(october(OPEN.formatted(5) + site))
                .extracting(Omission::kind, Omission::days)
                .containsExactly(tuple("no-news", 29L));
    }
}
