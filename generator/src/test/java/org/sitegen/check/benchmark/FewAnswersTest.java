package org.sitegen.check.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class FewAnswersTest {

    private static final String SATISFACTION =
            """
            -- content/benchmarks/desk-first-fix.yml --
            family: satisfaction
            -- content/benchmarks/desk-first-fix.csv --
            period,value,numerator,denominator,mark,note
            2026-09,66.7,6,9,,
            2026-10,70.0,7,10,,
            """;

    private static final String TEN =
            """
            -- content/site.yml --
            survey_minimum: 10
            """;

    @Test
    void aFigureThatRestsOnTooFewAnswersIsAnError() {
        assertThat(found("few-answers", TEN + SATISFACTION))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.csv:2:1: error: the figure of \"2026-09\" rests on 9 answers, and survey_minimum is 10 [few-answers]");
    }

    @Test
    void withoutASurveyMinimumEveryFigureIsShown() {
        assertThat(found("few-answers", SATISFACTION)).isEmpty();
    }

    @Test
    void whatIsNoSurveyMayRestOnLittle() {
        assertThat(
                        found(
                                "few-answers",
                                TEN + SATISFACTION.replace("family: satisfaction", "family: desk")))
                .isEmpty();
    }

    @Test
    void aFigureThatIsWithheldMaySayHowFewAnswered() {
        assertThat(
                        found(
                                "few-answers",
                                TEN
                                        + SATISFACTION.replace(
                                                "66.7,6,9,,", ",,9,c,Nine people answered")))
                .isEmpty();
    }
}
