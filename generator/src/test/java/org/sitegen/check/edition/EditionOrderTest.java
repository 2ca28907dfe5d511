package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class EditionOrderTest {

    @Test
    void anEditionBeforeThatOfAnEarlierMonthIsAWarning() {
        String september =
                """
                -- content/editions/2026-09.md --
                publish_on: 2026-11-05
                next_edition_on: 2026-11-20
                """;
        assertThat(TestSite.found("edition-order", september))
                .singleElement()
                .asString()
                .contains(
                        "appears on \"2026-11-04\", before that of \"2026-09\", on \"2026-11-05\"");
        assertThat(TestSite.found("edition-order", september.replace("-05", "-04"))).isEmpty();
    }
}
