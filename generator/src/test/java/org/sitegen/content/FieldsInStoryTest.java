package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.Findings;

class FieldsInStoryTest {

    private static final Path BASE = Path.of("src/test/resources/invalid-base/content");

    private static final String FIELDS =
            """
            title: Invoices are found again
            summary: Finance finds an invoice in seconds.
            date: 2026-10-07
            outcome: Finance saves six hours a week.
            kind: small
            no_goal_because: It is a small thing
            """;
    private static final String REST =
            """
            not_measured_because: It is a small thing
            credits:
              - {who: Finance team, side: business, for: Naming the fields}
            """;

    @TempDir private Path folder = Path.of("");
    private final Findings findings = new Findings();

    @BeforeEach
    void writeBase() throws IOException {
        for (String name : List.of("site.yml", "registers/units.yml")) {
            write(name, Files.readString(BASE.resolve(name)));
        }
    }

    @Test
    void aDraftWhoseMarkStandsBelowTheFieldsIsAnErrorAndNotPublished() throws IOException {
        write("wins/W-2026-001.md", "---\n" + FIELDS + REST + "---\ndraft: true\n\nText.\n");

        assertThat(read().newsletter().entries()).isEmpty();
        assertThat(headlines())
                .containsExactly(
                        "content/wins/W-2026-001.md:12:1: error: the field \"draft\" stands in the"
                                + " story, as text for readers [fields-in-story]");
    }

    @Test
    void aLineOfHyphensAmongTheFieldsIsOneMistake() throws IOException {
        write("wins/W-2026-001.md", "---\n" + FIELDS + "---\n\n" + REST + "---\nText.\n");

        read();

        assertThat(headlines()).singleElement().asString().contains("W-2026-001.md:10:1: error");
        assertThat(findings.sorted().get(0).advice())
                .isEqualTo("Take the line \"---\" above it away.");
    }

    @Test
    void otherMistakesInSuchFieldsAreFoundInTheirLines() throws IOException {
        write(
                "wins/W-2026-001.md",
                "---\n" + FIELDS + "---\n" + REST + "units: [nobody]\n---\n\nText.\n");

        read();

        assertThat(headlines()).hasSize(2).last().asString().contains("W-2026-001.md:12:9: error");
    }

    @Test
    void fieldsBelowAnotherLineOfHyphensAreFound() throws IOException {
        write("wins/W-2026-001.md", "---\n" + FIELDS + REST + "---\n\nText.\n\n---\ndate: 2026\n");

        read();

        assertThat(headlines()).singleElement().asString().contains(":16:1: error: the field");
    }

    @Test
    void fieldsInAStoryThatHasAFileOfItsOwnAreFound() throws IOException {
        write("wins/W-2026-001.yml", FIELDS + REST);
        write("wins/W-2026-001.md", "draft: true\n\nText.\n");

        read();

        assertThat(headlines()).singleElement().asString().contains("W-2026-001.md:1:1: error");
        assertThat(findings.sorted().get(0).advice())
                .isEqualTo("Move it into \"content/wins/W-2026-001.yml\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note: this is how a sentence may begin.",
                "Date: it was a Tuesday.",
                "Text.\n\n---\n\nMore text.",
                "15:55\n---\nWe begin.",
                "```yaml\n---\ndraft: true\n---\n```"
            })
    void aStoryMayHaveColonsAndLinesAndShowFieldsInCode(String story) throws IOException {
        write("wins/W-2026-001.md", "---\n" + FIELDS + REST + "---\n" + story + "\n");

        assertThat(read().newsletter().entries()).hasSize(1);
        assertThat(headlines()).isEmpty();
    }

    private Content read() throws IOException {
        return TestContent.read(folder, findings);
    }

    private List<String> headlines() {
        return findings.sorted().stream().map(Finding::headline).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
