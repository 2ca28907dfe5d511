package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.media.PictureStore;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Withheld;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.win.Win;

class ContentReaderTest {

    private static final String WIN =
            """
            title: Invoices are found again
            summary: Finance finds an invoice in seconds.
            date: 2026-10-07
            outcome: Finance saves six hours a week.
            kind: small
            no_goal_because: It is a small thing
            not_measured_because: It is a small thing
            credits:
              - {who: Finance team, side: business, for: Naming the fields}
            """;
    private static final String BENCHMARK =
            """
            title: Solved at the first call
            question: Is my problem solved then and there?
            unit: percent
            decimals: 1
            direction: higher-is-better
            no_target_because: We have counted for three months only
            frequency: monthly
            source: Records of the IT desk
            method: Solved in the first conversation, divided by all
            owner_role: desk-lead
            """;

    @TempDir private Path folder = Path.of("");
    private final Findings findings = new Findings();

    @BeforeEach
    void writeBase() throws IOException {
        write(
                "site.yml",
                """
                name: IT in the open
                organisation: Example Council
                language: en
                zone: Europe/Dublin
                contact: {name: The IT desk, email: desk@example.org}
                severities: {critical: Nobody could work}
                """);
        write("registers/roles.yml", "- {id: desk-lead, name: Head of the desk}\n");
    }

    @Test
    void fieldsStandInFrontMatterOrInAFileOfTheirOwn() throws IOException {
        write("wins/W-2026-001-a.md", "---\n" + WIN + "---\n\nThe story.\n");
        write("wins/W-2026-002-b.yml", WIN);
        write("wins/W-2026-002-b.md", "Another story.\n");
        write("wins/W-2026-003.yml", WIN);

        Content content = read();

        assertThat(headlines()).isEmpty();
        List<? extends Entry> wins = content.newsletter().all(Win.TYPE);
        assertThat(wins)
                .extracting(Entry::id)
                .containsExactly("W-2026-001", "W-2026-002", "W-2026-003");
        assertThat(content.body(wins.get(0)).text()).isEqualTo("\nThe story.\n");
        assertThat(content.body(wins.get(0)).firstLine()).isEqualTo(12);
        assertThat(content.body(wins.get(1)).text()).isEqualTo("Another story.\n");
        assertThat(content.body(wins.get(2)).isEmpty()).isTrue();
    }

    @Test
    void windowsLineEndsMakeNoDifference() throws IOException {
        String text = "---\n" + WIN + "---\n\nThe story.\n";
        write("wins/W-2026-001.md", "\uFEFF" + text.replace("\n", "\r\n"));

        Content content = read();

        assertThat(headlines()).isEmpty();
        assertThat(content.newsletter().all(Win.TYPE).get(0).outcome())
                .isEqualTo("Finance saves six hours a week.");
    }

    @Test
    void whatWasReadIsPublishedWithheldOrFailed() throws IOException {
        write("wins/W-2026-001.yml", WIN);
        write("wins/W-2026-002.yml", WIN + "draft: true\n");
        write("wins/W-2026-003.yml", WIN.replace("2026-10-07", "2026-11-23"));
        write("wins/W-2026-004.yml", WIN.replace("2026-10-07", "soon"));
        write("wins/W-2026-005.yml", "title: a: b\n");
        write("wins/W-2026-001-again.yml", WIN);
        write("wins/W-2026-006.yml", "draft: true\n");

        Content content = read();

        assertThat(content.entries().sentence())
                .isEqualTo("7 entries read: 1 published, 3 withheld, 3 failed");
        assertThat(content.entries().withheld())
                .containsExactly(
                        new Withheld("content/wins/W-2026-002.yml", "draft"),
                        new Withheld("content/wins/W-2026-003.yml", "from 2026-11-23 on"),
                        new Withheld("content/wins/W-2026-006.yml", "draft"));
        assertThat(content.failed())
                .extracting(Entry::id)
                .containsExactly("W-2026-001", "W-2026-004");
    }

    @Test
    void draftsAndTheFutureAreReadOnRequest() throws IOException {
        write("wins/W-2026-002.yml", WIN + "draft: true\n");
        write("wins/W-2026-003.yml", WIN.replace("2026-10-07", "2026-11-23"));
        ContentRequest all =
                new ContentRequest(folder, "content", TestContent.TODAY, true, true, 1, 1_000);

        Content content = ContentReader.read(all, PictureStore.NONE, findings);

        assertThat(content.newsletter().all(Win.TYPE)).hasSize(2);
        assertThat(content.entries().withheld()).isEmpty();
    }

    @Test
    void figuresAreReadInOrderWithoutThoseOfMonthsThatAreNotOver() throws IOException {
        write("benchmarks/desk.yml", BENCHMARK);
        write(
                "benchmarks/desk.csv",
                """
                period,value,numerator,denominator,mark,note
                2026-08,71.4,1512,2118,,
                2026-09,,,,x,"Counting was off, ""3 to 19"" September"
                2026-10,68.9,1480,2148,p,
                2026-11,50.0,,,,
                """);

        Content content = read();

        List<Measurement> figures =
                Objects.requireNonNull(content.newsletter().histories().get("desk")).rows();
        assertThat(figures)
                .extracting(one -> one.period().toString())
                .containsExactly("2026-08", "2026-09", "2026-10");
        assertThat(figures)
                .extracting(Measurement::note)
                .contains("Counting was off, \"3 to 19\" September");
        assertThat(headlines())
                .singleElement()
                .asString()
                .startsWith("content/benchmarks/desk.csv:5:1: notice:");
    }

    @Test
    void eachOfFiveMistakesIsFoundAtOnce() throws IOException {
        write("wins/W-2026-001.yml", WIN.replace("kind: small", "kind: smal"));
        write("wins/W-2026-002.yml", WIN.replace("2026-10-07", "2026-13-07"));
        write("wins/W-2026-003.yml", WIN + "units: [nobody]\n");
        write("wins/W-2026-004.yml", WIN.replace("outcome", "outcom"));
        write("benchmarks/desk.yml", BENCHMARK);

        read();

        assertThat(headlines())
                .extracting(headline -> headline.substring(0, headline.indexOf(": error")))
                .containsExactly(
                        "content/benchmarks/desk.yml:1:1",
                        "content/wins/W-2026-001.yml:5:7",
                        "content/wins/W-2026-002.yml:3:7",
                        "content/wins/W-2026-003.yml:10:9",
                        "content/wins/W-2026-004.yml:4:1");
    }

    @Test
    void threadsMakeNoDifference() throws IOException {
        for (int i = 100; i < 300; i++) {
            write("wins/W-2026-" + i + ".yml", WIN + "units: [u" + i + "]\n");
        }
        List<String> once = headlines(1);

        assertThat(once).hasSize(200);
        assertThat(headlines(8)).isEqualTo(once);
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "---\n" + WIN + "---\n");
        write("wins/W-2026-001.yml", WIN);
        Files.createSymbolicLink(folder.resolve("wins/W-2026-002.md"), secret);
        Files.createSymbolicLink(folder.resolve("failures"), elsewhere);
        Files.createSymbolicLink(
                folder.resolve("wins/W-2026-003.yml"), folder.resolve("wins/W-2026-001.yml"));

        Content content = read();

        assertThat(headlines())
                .containsExactly(
                        "content/failures:1:1: error: this is a link that leads to a folder"
                                + " [link-outside]",
                        "content/wins/W-2026-002.md:1:1: error: this is a link that leads out of"
                                + " the content folder [link-outside]");
        assertThat(content.newsletter().all(Win.TYPE)).hasSize(2);
    }

    @Test
    void aLinkToTheContentFolderIsAsGoodAsTheFolder(@TempDir Path elsewhere) throws IOException {
        write("wins/W-2026-001.yml", WIN);
        Path link = Files.createSymbolicLink(elsewhere.resolve("content"), folder);

        assertThat(TestContent.read(link, findings).newsletter().all(Win.TYPE)).hasSize(1);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aFolderThatIsMissingIsAFinding() throws IOException {
        Content content = TestContent.read(folder.resolve("nowhere"), findings);

        assertThat(content.entries().read()).isZero();
        assertThat(headlines()).first().asString().contains("there is no folder");
    }

    @Test
    void whatIsNoFolderIsSaidToBeThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "content-real");
        Path link = Files.createSymbolicLink(folder.resolve("b"), folder.resolve("gone"));

        TestContent.read(file, findings);
        TestContent.read(link, findings);

        assertThat(headlines())
                .containsExactly(
                        "content:1:1: error: \"content\" is a file and no folder [missing-file]",
                        "content:1:1: error: \"content\" is a link that leads to no folder"
                                + " [missing-file]");
    }

    @Test
    void aTextFileThatIsTooLargeIsNotRead() throws IOException {
        write("wins/W-2026-001.yml", WIN + "#" + "x".repeat(1_000_000));

        Content content = read();

        assertThat(headlines()).singleElement().asString().endsWith("[file-too-large]");
        assertThat(content.entries().failed()).isEqualTo(1);
    }

    private Content read() throws IOException {
        return TestContent.read(folder, findings);
    }

    private List<String> headlines() {
        return findings.sorted().stream().map(Finding::headline).toList();
    }

    private List<String> headlines(int threads) throws IOException {
        Findings found = new Findings();
        ContentReader.read(
                new ContentRequest(
                        folder, "content", TestContent.TODAY, false, false, threads, 1_000_000),
                PictureStore.NONE,
                found);
        return found.sorted().stream().map(Finding::headline).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
