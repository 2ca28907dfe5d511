package org.sitegen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {

    private static final LocalDate REAL = LocalDate.of(2026, 11, 22);

    @Test
    void askedForComesFirst() {
        assertThat(Today.of(" 2026-01-31 ", "0", () -> REAL)).isEqualTo("2026-01-31");
    }

    @Test
    void reproducibleDayComesSecondAndIsInUtc() {
        assertThat(Today.of(null, "1767225599", () -> REAL)).isEqualTo("2025-12-31");
        assertThat(Today.of("", "1767225600", () -> REAL)).isEqualTo("2026-01-01");
    }

    @Test
    void realDayComesLast() {
        assertThat(Today.of(null, " ", () -> REAL)).isEqualTo(REAL);
    }

    @Test
    void dayThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Today.of("2026-02-30", null, () -> REAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("today must be a date such as 2026-11-22, not \"2026-02-30\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "99999999999999", "1e9", "1 2"})
    void epochThatIsNoTimeIsRefused(String epoch) {
        assertThatThrownBy(() -> Today.of(null, epoch, () -> REAL))
                .hasMessage("SOURCE_DATE_EPOCH must be a number of seconds, not \"" + epoch + "\"");
    }

    @Test
    void epochThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Today.of(null, "yesterday", () -> REAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"yesterday\"");
        assertThatThrownBy(() -> Today.of(null, "9223372036854775807", () -> REAL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
