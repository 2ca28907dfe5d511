package org.sitegen.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the list of decisions to their pages. */
class DecisionListTest {

    private static final List<GuideText> PAGES =
            GuideText.all().stream()
                    .filter(page -> page.name().matches("docs/decisions/[0-9].*"))
                    .toList();

    @Test
    void theListNamesEachByItsTitle() {
        List<String> listed =
                GuideText.of(GuideText.ROOT.resolve("docs/decisions/README.md"))
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("| ["))
                        .map(line -> line.replace(" (superseded by 019)", ""))
                        .toList();
        assertThat(PAGES).isNotEmpty();
        assertThat(listed)
                .containsExactlyElementsOf(PAGES.stream().map(DecisionListTest::line).toList());
    }

    /** {@code # 005 Charts are drawn by our own code}, as it stands in the list. */
    private static String line(GuideText page) {
        String title = page.text().lines().findFirst().orElseThrow().substring("# 005 ".length());
        String file = String.valueOf(page.file().getFileName());
        return "| [%s](%s) | %s |".formatted(file.substring(0, 3), file, title);
    }
}
