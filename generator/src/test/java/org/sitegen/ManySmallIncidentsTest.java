package org.sitegen;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A long history takes no long time. */
class ManySmallIncidentsTest {

    @Test
    @Timeout(20)
    void tenThousandAreReadListedAndCounted() {
        StringBuilder history = new StringBuilder("start,minutes,service,sentence\n");
        LocalDateTime start = LocalDateTime.parse("2016-01-01T00:00");
        for (int i = 0; i < 10_000; i++) {
            LocalDateTime at = start.plus(Duration.ofMinutes(480L * i));
            history.append(at).append(",1,payroll,Nobody could sign in.\n");
        }
        BuiltSite site =
                TestSite.example("")
                        .write("content/incidents/all.csv", history.toString())
                        .buildsWell();

        site.page("editions/2026-09/").says("recorded: 10,001. Told in full: 1.");
    }
}
