package org.sitegen.site.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;
import org.sitegen.check.ChecksOnly;
import org.sitegen.check.Piece;
import org.sitegen.content.Content;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.Media;
import org.sitegen.markdown.ProseLookup;

/** What prose can name, and what it is told of it. */
class ProseContextTest {

    private static final SourceFile WIN = new SourceFile("content/wins/W-2026-031-invoices.md", "");
    private static final ProseStyle SHORT = new ProseStyle(key -> " " + key, false);
    private static final ProseStyle SPELLED = new ProseStyle(key -> key, true);

    private static ProseLookup around(String pieces) {
        return around(pieces, SHORT);
    }

    private static ProseLookup around(String pieces, ProseStyle style) {
        Content content =
                TestSite.within(
                        Piece.all(pieces),
                        folder -> ChecksOnly.read(folder, TestSite.TODAY, new Findings()));
        return new ProseContext(content, style).around(WIN);
    }

    /** What prose is told of a file of so many bytes beside it. */
    private static Media file(String name, byte[] beginning, int size) {
        return TestSite.within(
                Piece.all(""),
                folder -> {
                    byte[] bytes = Arrays.copyOf(beginning, size);
                    Files.write(folder.resolve("wins").resolve(name), bytes);
                    Content content = ChecksOnly.read(folder, TestSite.TODAY, new Findings());
                    return Objects.requireNonNull(
                            new ProseContext(content, SHORT).around(WIN).media(name));
                });
    }

    private static byte[] pdf() {
        return "%PDF-1.4".getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "failure, F-2026-014, failures/f-2026-014/, Pay was one day late",
        "edition, 2026-10, editions/2026-10/, Pay was one day late for 412 people",
        "benchmark, desk-first-fix, benchmarks/desk-first-fix/, Solved at the first call",
        "request, R-2026-031, requests/r-2026-031/, Receipts kept with the claim",
        "service, payroll, services/payroll/, Pay run",
        "unit, finance, for/finance/, Finance",
        "goal, pay-suppliers, goals/pay-suppliers/, Pay suppliers in ten days"
    })
    void whatHasAPageIsALinkWithItsName(String kind, String id, String path, String title) {
        assertThat(around("").target(kind, id)).isEqualTo(new LinkTarget(path, title));
    }

    @Test
    void withoutAServerAddressesAreSpelledOut() {
        ProseLookup around = around("", SPELLED);

        assertThat(Objects.requireNonNull(around.target("unit", "finance")).path())
                .isEqualTo("for/finance/index.html");
    }

    @Test
    void whatHasNoPageOfItsOwnCannotBeNamed() {
        ProseLookup around = around("");

        assertThat(around.kinds())
                .containsExactly(
                        "edition",
                        "benchmark",
                        "failure",
                        "win",
                        "request",
                        "goal",
                        "service",
                        "unit");
        assertThat(around.target("capability", "pay-people")).isNull();
        assertThat(around.target("role", "head-of-it")).isNull();
    }

    @Test
    void whatIsNotThereIsNoLinkAndMayBeMeantOtherwise() {
        ProseLookup around = around("");

        assertThat(around.target("failure", "F-2026-015")).isNull();
        assertThat(around.isWithheld("failure", "F-2026-015")).isFalse();
        assertThat(around.near("win", "W-2026-013")).containsExactly("W-2026-031");
        assertThat(around.near("failure", "nothing like it")).isEmpty();
    }

    @Test
    void aMonthThatWasSkippedCannotBeNamed() {
        ProseLookup around =
                around(
                        """
                        -- content/editions/2026-08.md --
                        ---
                        not_published_because: The desk moved.
                        ---
                        """);

        assertThat(around.target("edition", "2026-08")).isNull();
        assertThat(around.isWithheld("edition", "2026-08")).isFalse();
    }

    @Test
    void whatReadersCannotSeeYetIsThereButNoLink() {
        ProseLookup around = around("-- content/failures/F-2026-010-expenses.md --\ndraft: true\n");

        assertThat(around.isWithheld("failure", "F-2026-010")).isTrue();
        assertThat(around.target("failure", "F-2026-010")).isNull();
        assertThat(around.isWithheld("failure", "F-2026-014")).isFalse();
    }

    @Test
    void whatHasAMistakeOfItsOwnIsThereForProse() {
        ProseLookup around =
                around("-- content/failures/F-2026-010-expenses.md --\nseverity: dreadful\n");

        assertThat(around.target("failure", "F-2026-010"))
                .isEqualTo(new LinkTarget("", "F-2026-010"));
    }

    @Test
    void wordsAreThoseOfTheTheme() {
        assertThat(around("").word("alert.note")).isEqualTo(" alert.note");
    }

    @Test
    void theGlossarySaysWhatAnAbbreviationStandsFor() {
        ProseLookup around =
                around(
                        """
                        -- content/registers/glossary.yml --
                        - {term: SLA, expansion: Service-level agreement, plain: What we agreed., avoid: true}
                        - {term: pay run, plain: Hours turned into pay.}
                        """);

        assertThat(around.glossary().in("An SLA of the pay run"))
                .extracting(Glossary.Match::term)
                .containsExactly(
                        new GlossaryTerm(
                                "SLA",
                                "Service-level agreement: What we agreed.",
                                "glossary/#term-sla",
                                true),
                        new GlossaryTerm(
                                "pay run",
                                "Hours turned into pay.",
                                "glossary/#term-pay-run",
                                false));
        assertThat(around("", SPELLED).glossary().in("pay run").get(0).term().path())
                .isEqualTo("glossary/index.html#term-pay-run");
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "1499, 1", "1500, 2", "120400, 120"})
    void aDownloadSaysWhatItIsAndHowLarge(int bytes, int kilobytes) {
        Media download = file("list.pdf", pdf(), bytes);

        assertThat(download.note()).isEqualTo("PDF, " + kilobytes + " file.kilobytes");
        assertThat(download.isPicture()).isFalse();
    }

    @Test
    void aPictureSaysHowWideAndHighItIs() {
        byte[] gif =
                "GIF89a\1\0\2\0\0\0\0,\0\0\0\0\1\0\2\0\0\2\3\104\2\5\0;"
                        .getBytes(StandardCharsets.ISO_8859_1);
        Media picture = file("queue.gif", gif, gif.length);

        assertThat(picture.note()).isEmpty();
        assertThat(picture.width()).isEqualTo(1);
        assertThat(picture.height()).isEqualTo(2);
        assertThat(picture.path()).startsWith("media/queue.");
    }

    @Test
    void aFileThatIsNotThereIsNoneAndMayBeMeantOtherwise() {
        List<String> near =
                TestSite.within(
                        Piece.all(""),
                        folder -> {
                            Files.write(folder.resolve("wins/list.pdf"), pdf());
                            Content content =
                                    ChecksOnly.read(folder, TestSite.TODAY, new Findings());
                            ProseLookup around = new ProseContext(content, SHORT).around(WIN);
                            assertThat(around.media("lost.pdf")).isNull();
                            return around.near(ProseLookup.FILE, "lists.pdf");
                        });

        assertThat(near).containsExactly("list.pdf");
    }
}
