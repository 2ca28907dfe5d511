package org.sitegen.newsletter.win;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.newsletter.win.Significance.Kind;
import org.sitegen.statistics.Direction;

class SignificanceTest {

    private static Significance of(Unit unit, Sample before, Sample after) {
        return of(unit, before, after, MeasureBasis.MEASURED);
    }

    private static Significance of(Unit unit, Sample before, Sample after, MeasureBasis basis) {
        return Significance.of(
                new Measure("One", unit, null, Direction.LOWER_IS_BETTER, before, after, basis));
    }

    private static Sample sample(String value, @Nullable Integer n, @Nullable Integer days) {
        return new Sample(new BigDecimal(value), "Some time", n, days, null);
    }

    private static Sample cases(String value, int n) {
        return sample(value, n, null);
    }

    private static Sample days(String value, int days) {
        return sample(value, null, days);
    }

    @Test
    void aShareTellsByHowManyPointsItFell() {
        assertThat(of(Unit.COUNT, cases("58", 5210), cases("9", 5340)))
                .isEqualTo(chance(Kind.SHARE_LOWER, "0.7", "1.3"));
        assertThat(of(Unit.PERCENT, cases("60", 80), cases("80", 70)))
                .isEqualTo(chance(Kind.SHARE_HIGHER, "5.2", "33.4"));
    }

    @Test
    void aSmallDifferenceOfManyCasesHasTwoEnds() {
        assertThat(of(Unit.PERCENT, cases("0.50", 900000), cases("0.39", 900000)))
                .isEqualTo(chance(Kind.SHARE_LOWER, "0.09", "0.13"));
        assertThat(of(Unit.PERCENT, cases("0.50", 900000), cases("0.4999", 900000)))
                .isEqualTo(chance(Kind.SHARE_UNCLEAR, "0.02", "0.02"));
        assertThat(of(Unit.COUNT, days("90000", 365), days("89000", 365)))
                .isEqualTo(chance(Kind.COUNT_LOWER, "0.2", "2.0"));
    }

    @Test
    void aShareOfFewCasesCouldBeChance() {
        assertThat(of(Unit.PERCENT, cases("30", 40), cases("20", 40)).kind())
                .isEqualTo(Kind.SHARE_UNCLEAR);
        assertThat(of(Unit.PERCENT, cases("90", 9), cases("10", 400)).kind())
                .isEqualTo(Kind.TOO_FEW);
    }

    @Test
    void aNumberOfThingsIsComparedWithTheDaysItTook() {
        assertThat(of(Unit.COUNT, days("120", 92), days("30", 61)).kind())
                .isEqualTo(Kind.COUNT_LOWER);
        assertThat(of(Unit.COUNT, days("40", 61), days("60", 92)).kind())
                .isEqualTo(Kind.COUNT_UNCLEAR);
        assertThat(of(Unit.COUNT, days("20", 30), days("80", 30)).kind())
                .isEqualTo(Kind.COUNT_HIGHER);
        assertThat(of(Unit.COUNT, days("0", 30), days("80", 30)).kind()).isEqualTo(Kind.COUNT_NEW);
        assertThat(of(Unit.COUNT, days("20", 30), days("0", 30)).kind())
                .isEqualTo(Kind.COUNT_LOWER);
        assertThat(of(Unit.COUNT, days("9", 30), days("0", 30)).kind()).isEqualTo(Kind.TOO_FEW);
    }

    @Test
    void anAverageDoesNotTellHowFarApartItsCasesLie() {
        assertThat(of(Unit.MINUTES, cases("6.1", 1904), cases("3.7", 1321)).kind())
                .isEqualTo(Kind.AVERAGE);
        assertThat(of(Unit.MINUTES, cases("97", 1), cases("14", 1)).kind()).isEqualTo(Kind.TOO_FEW);
    }

    @Test
    void withoutCasesNothingIsSaid() {
        assertThat(of(Unit.PERCENT, cases("60", 80), sample("80", null, null)).kind())
                .isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void aNumberThatIsNoShareOfItsCasesIsNotSaidToHaveNone() {
        assertThat(of(Unit.COUNT, cases("412", 412), cases("98", 98)).kind())
                .isEqualTo(Kind.OTHER_NUMBER);
        assertThat(of(Unit.COUNT, cases("312", 46), cases("94", 46)).kind())
                .isEqualTo(Kind.OTHER_NUMBER);
    }

    @Test
    void anEstimateIsNoCount() {
        Sample before = cases("60", 80);
        Sample after = cases("80", 70);

        assertThat(of(Unit.PERCENT, before, after, MeasureBasis.ESTIMATED).kind())
                .isEqualTo(Kind.ESTIMATED);
    }

    private static Significance chance(Kind kind, String from, String to) {
        BigDecimal least = new BigDecimal(from);
        return new Significance(kind, least, new BigDecimal(to), least.scale());
    }
}
