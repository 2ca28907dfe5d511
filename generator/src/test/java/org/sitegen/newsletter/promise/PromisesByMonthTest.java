package org.sitegen.newsletter.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.value.Reference;

/** An edition finds every promise of its time, and leaves those alone that ended long before. */
class PromisesByMonthTest {

    @Test
    void whatEndedInAnotherMonthIsLeftAlone() {
        PromisesByMonth index = new PromisesByMonth(List.of(kept("2026-02-10")));

        assertThat(index.between(day("2026-02-01"), day("2026-03-04"))).hasSize(1);
        assertThat(index.between(day("2026-03-01"), day("2026-04-01"))).isEmpty();
        assertThat(index.between(day("2025-11-01"), day("2025-12-01"))).isEmpty();
    }

    @Test
    void whatIsUnderWayForYearsIsFoundInAnyMonth() {
        PromisesByMonth index = new PromisesByMonth(List.of(kept(null), kept("2999-12-31")));

        assertThat(index.between(day("2990-01-01"), day("2990-02-01"))).hasSize(2);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Promise kept(@Nullable String day) {
        return new Promise(
                new Reference("failure", "F-2026-001"),
                "a1",
                day("2026-01-05"),
                "Test the copy",
                null,
                day("2026-02-01"),
                List.of(),
                day == null ? null : day(day),
                null,
                null,
                null);
    }
}
