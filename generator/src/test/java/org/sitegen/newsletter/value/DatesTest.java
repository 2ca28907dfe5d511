package org.sitegen.newsletter.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static Moment moment(String text) {
        return Objects.requireNonNull(Dates.moment(text).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2.11.2026", "2026-2-3", "22 November 2026", "2026/11/22", "20261122", ""})
    void onlyIsoIsADate(String text) {
        assertThat(Dates.date(text).message()).isEqualTo('"' + text + "\" is not a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "2025-02-29"})
    void aDateThatDoesNotExistIsRefused(String text) {
        assertThat(Dates.date(text).message()).isEqualTo('"' + text + "\" is not in the calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0206-11-22", "1899-12-31", "3000-01-01", "9999-12-31"})
    void aYearInWhichNoNewsletterAppearsIsRefused(String text) {
        assertThat(Dates.date(text).message())
                .isEqualTo('"' + text + "\" is not in a year from 1900 to 2999");
        assertThat(Dates.moment(text + "T09:40").value()).isNull();
        assertThat(Dates.month(text.substring(0, 7)).value()).isNull();
        assertThat(Dates.period(text.substring(0, 4)).value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2999-12-31"})
    void theFirstAndTheLastYearAreYears(String text) {
        assertThat(Dates.date(text).value()).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2026-11,2026-11,2026-11", "2026-Q4,2026-10,2026-12", "2026,2026-01,2026-12"})
    void aPeriodIsAMonthAQuarterOrAYear(String text, YearMonth first, YearMonth last) {
        FigurePeriod period = Objects.requireNonNull(Dates.period(text).value());

        assertThat(period).hasToString(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-Q5", "2026-0", "26", "2026-Q"})
    void anythingElseIsNoPeriod(String text) {
        assertThat(Dates.period(text).value()).isNull();
    }

    @Test
    void aMomentWithoutOffsetIsMeantInTheZoneOfTheSite() {
        Moment moment = moment("2026-07-01T09:40");
        Moment withOffset = moment("2026-07-01T09:40+02:00");
        ZoneId dublin = ZoneId.of("Europe/Dublin");

        assertThat(moment.in(dublin)).hasToString("2026-07-01T09:40+01:00[Europe/Dublin]");
        assertThat(withOffset.until(moment, dublin)).hasHours(1);
    }

    @Test
    void anHourThatClocksSkipStillIsAMoment() {
        Moment moment = moment("2026-03-29T01:30");

        assertThat(moment.in(ZoneId.of("Europe/Dublin")).getHour()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17 01:10:00, 2026-11-17T01:10",
        "2026-11-17T07:30:59.123Z, 2026-11-17T07:30Z",
        "2026-11-17T9:45:00+01:00, 2026-11-17T09:45+01:00",
        "2026-11-17 12:00:00 +0100, 2026-11-17T12:00+01:00",
        "2026-11-17t12:00-05, 2026-11-17T12:00-05:00",
        "2026-11-17 07:30:00 UTC, 2026-11-17T07:30Z",
    })
    void aMomentOfAProgramIsReadToTheMinute(String text, String moment) {
        assertThat(moment(text)).hasToString(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-17",
                "2026-11-17T25:00",
                "2026-11-17T09:60",
                "2026-11-17T09:40:61",
                "2026-11-17T09:40+25:00",
                "2026-11-17T09:40 CET",
                "2026-11-17T0940"
            })
    void anythingElseIsNoMoment(String text) {
        assertThat(Dates.moment(text).value()).isNull();
    }
}
