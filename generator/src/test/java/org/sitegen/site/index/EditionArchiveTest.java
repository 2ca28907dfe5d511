package org.sitegen.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;
import org.sitegen.newsletter.edition.Edition;

/** Which edition stands beside which, with June, September and October, and July skipped. */
class EditionArchiveTest {

    private static final EditionArchive ARCHIVE =
            archive(
                    """
                    -- content/editions/2026-06.md --
                    ---
                    publish_on: 2026-07-01
                    headline: June
                    next_edition_on: 2026-08-05
                    ---
                    -- content/editions/2026-07.md --
                    ---
                    not_published_because: The desk moved.
                    ---
                    """);

    private static EditionArchive archive(String pieces) {
        return new EditionArchive(
                TestSite.read(pieces, TestSite.TODAY).newsletter().all(Edition.TYPE));
    }

    private static @Nullable String month(@Nullable Edition edition) {
        return edition == null ? null : edition.month().toString();
    }

    private static @Nullable LocalDate reportedUntil(EditionArchive archive, String month) {
        return archive.reportedUntil(Objects.requireNonNull(archive.of(YearMonth.parse(month))));
    }

    @Test
    void skippedMonthsAreNotAmongTheEditions() {
        assertThat(ARCHIVE.all().stream().map(EditionArchiveTest::month))
                .isEqualTo(List.of("2026-06", "2026-09", "2026-10"));
        assertThat(ARCHIVE.of(YearMonth.of(2026, 7))).isNull();
    }

    @Test
    void theEditionBeforeIsTheLastOneWhateverMonthsLieBetween() {
        assertThat(month(ARCHIVE.before(YearMonth.of(2026, 9)))).isEqualTo("2026-06");
        assertThat(ARCHIVE.before(YearMonth.of(2026, 6))).isNull();
    }

    @Test
    void theEditionAfterIsTheNextOneWhateverMonthsLieBetween() {
        assertThat(month(ARCHIVE.after(YearMonth.of(2026, 6)))).isEqualTo("2026-09");
        assertThat(ARCHIVE.after(YearMonth.of(2026, 10))).isNull();
    }

    @Test
    void readersHadBeenToldAllByTheDayOfTheEditionBefore() {
        assertThat(reportedUntil(ARCHIVE, "2026-09")).isEqualTo("2026-07-01");
        assertThat(reportedUntil(ARCHIVE, "2026-06")).isNull();
    }

    @Test
    void anEditionThatAppearsAfterItsSuccessorComesAfterIt() {
        EditionArchive archive =
                archive(
                        """
                        -- content/editions/2026-09.md --
                        publish_on: 2026-11-11
                        next_edition_on: 2026-12-09
                        """);

        assertThat(reportedUntil(archive, "2026-09")).isEqualTo("2026-11-04");
        assertThat(reportedUntil(archive, "2026-10")).isNull();
    }
}
