package org.sitegen.site.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.site.PlannedSite;

class EditionFiguresTest {

    private static EditionPage october(String pieces) {
        return PlannedSite.of(pieces).page("editions/2026-10/", EditionPage.class);
    }

    /** So many benchmarks that missed their target in October, "m0", "m1" and so on. */
    private static String missed(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        number ->
                                """
                                -- content/benchmarks/m%1$d.yml --
                                title: Missed %1$d
                                question: Is it met?
                                unit: count
                                unit_label: calls
                                decimals: 0
                                direction: higher-is-better
                                targets: [{from: 2026-01, value: 10}]
                                frequency: monthly
                                available_after_days: 1
                                source: Records
                                method: Counted
                                owner_role: desk-lead
                                -- content/benchmarks/m%1$d.csv --
                                period,value,numerator,denominator,mark,note
                                2026-10,5,,,,
                                """
                                        .formatted(number))
                .collect(Collectors.joining());
    }

    @Test
    void ofManyThatMissedThoseWithANoteAndAFewAreShownAndTheRestCounted() {
        EditionPage page =
                october(
                        missed(30)
                                + """
                                -- content/editions/2026-10.md --
                                benchmark_notes: {m28: Why it was missed., m29: And this.}
                                """);

        assertThat(page.moved()).extracting(FigureNote::note).contains("Why it was missed.");
        assertThat(page.moved()).hasSize(26);
        assertThat(page.movedMore()).isEqualTo(4);
        assertThat(page.figures()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 24})
    void fewThatMissedAreAllShown(int count) {
        EditionPage page = october(missed(count));

        assertThat(page.moved()).hasSize(count);
        assertThat(page.movedMore()).isZero();
    }
}
