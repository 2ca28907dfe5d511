package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;

/** A file that cannot be published is told once: at the link, or as one that belongs to nothing. */
class LinkedFilesTest {

    private static List<Finding> withLink(String link) {
        return TestSite.example(
                        "-- content/failures/F-2026-010-expenses.md story --\n\n" + link + "\n")
                .write("content/failures/list.odt", "text")
                .check()
                .result()
                .findings();
    }

    @Test
    void oneThatALinkLeadsToIsToldAtTheLink() {
        assertThat(withLink("[The list](list.odt)"))
                .extracting(Finding::check)
                .contains("unusable-file")
                .doesNotContain("unknown-file");
    }

    @Test
    void anyOtherBelongsToNothing() {
        assertThat(withLink("The list is list.odt."))
                .extracting(Finding::check)
                .contains("unknown-file")
                .doesNotContain("unusable-file");
    }
}
