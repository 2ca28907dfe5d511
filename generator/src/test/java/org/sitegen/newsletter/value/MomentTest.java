package org.sitegen.newsletter.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments as programs read them. */
class MomentTest {

    @Test
    void aMomentHasSecondsAndOffset() {
        assertThat(at("2026-11-02", "Europe/Paris")).isEqualTo("2026-11-02T00:00:00+01:00");
    }

    /** Monrovia was 44 minutes and 30 seconds behind UTC until 1972. */
    @ParameterizedTest
    @CsvSource({
        "1970-01-01, Africa/Monrovia, 1970-01-01T00:44:30Z",
        "1900-01-01, Europe/Dublin, 1900-01-01T00:25:21Z"
    })
    void anOffsetThatRfc3339CannotWriteBecomesUtc(String day, String zone, String text) {
        assertThat(at(day, zone)).isEqualTo(text);
    }

    private static String at(String day, String zone) {
        return Moment.rfc3339(LocalDate.parse(day).atStartOfDay(ZoneId.of(zone)));
    }
}
