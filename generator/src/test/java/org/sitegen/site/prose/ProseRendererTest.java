package org.sitegen.site.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;
import org.sitegen.check.ChecksOnly;
import org.sitegen.check.Piece;
import org.sitegen.content.Content;
import org.sitegen.content.media.MediaFile;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.Findings;
import org.sitegen.markdown.Prose;
import org.sitegen.newsletter.value.Reference;

/** The story of every entry as HTML, and what is wrong in those that readers cannot see yet. */
class ProseRendererTest {

    private static final ProseStyle STYLE = new ProseStyle(key -> key, false);
    private static final String STORY = "-- content/wins/W-2026-031-invoices.md story --\n";
    private static final String NEXT_YEAR =
            "-- content/wins/W-2026-031-invoices.md --\ndate: 2027-01-07\n";
    private static final Reference WIN = new Reference("win", "W-2026-031");

    private record Told(
            Map<Reference, Prose> stories, List<Finding> findings, List<MediaFile> files) {

        Prose win() {
            return Objects.requireNonNull(stories.get(WIN));
        }
    }

    private static Told told(String pieces) {
        return told(pieces, 2);
    }

    private static Told told(String pieces, int threads) {
        return TestSite.within(
                Piece.all(pieces),
                folder -> {
                    Files.write(
                            folder.resolve("wins/list.pdf"),
                            "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
                    Findings findings = new Findings();
                    Content content = ChecksOnly.read(folder, TestSite.TODAY, findings);
                    Map<Reference, Prose> stories =
                            ProseRenderer.render(content, STYLE, threads, findings);
                    return new Told(stories, findings.sorted(), content.media().used());
                });
    }

    @Test
    void everyEntryWithAStoryHasItInTheOrderOfTheirNames() {
        Told told = told("");

        assertThat(told.stories().keySet())
                .extracting(Reference::toString)
                .containsExactly(
                        "edition:2026-09",
                        "edition:2026-10",
                        "failure:F-2026-010",
                        "failure:F-2026-014",
                        "win:W-2026-031");
        assertThat(told.win().text())
                .isEqualTo("Somebody had to open six folders. Now there is one.");
        assertThat(told.findings()).isEmpty();
    }

    @Test
    void moreThreadsTellTheSame() {
        Told one = told("", 1);
        Told many = told("", 8);

        assertThat(many.stories().keySet()).containsExactlyElementsOf(one.stories().keySet());
        assertThat(many.win().html()).isEqualTo(one.win().html());
    }

    @Test
    void anEmptyStoryIsNone() {
        assertThat(told(STORY + " \n\n").stories()).doesNotContainKey(WIN);
    }

    @Test
    void aStoryLeadsToWhatItNamesAndExplainsItsTerms() {
        Prose prose = told(STORY + "See <failure:F-2026-014> of the pay run.\n").win();

        assertThat(prose.mentions()).extracting(Prose.Mention::id).containsExactly("F-2026-014");
        assertThat(prose.html().toString()).contains("Pay was one day late");
        assertThat(prose.html().toString()).contains("glossary/#term-pay-run");
    }

    @Test
    void whatIsWrongInAStoryIsToldWithItsFileAndItsLine() {
        assertThat(told(STORY + "See <failure:F-2026-099>.\n").findings())
                .extracting(Finding::check, one -> one.location().toString())
                .containsExactly(
                        tuple("unknown-reference", "content/wins/W-2026-031-invoices.md:20:6"));
    }

    @Test
    void aStoryOfTheFutureIsHeldToTheSameAndNotTold() {
        Told told = told(NEXT_YEAR + STORY + "See <failure:F-2026-099>.\n");

        assertThat(told.stories()).doesNotContainKey(WIN);
        assertThat(told.findings()).extracting(Finding::check).containsExactly("unknown-reference");
    }

    @Test
    void aDraftMayStillHaveMistakes() {
        String draft = "-- content/wins/W-2026-031-invoices.md --\ndraft: true\n";

        assertThat(told(draft + STORY + "See <failure:F-2026-099>.\n").findings()).isEmpty();
    }

    @Test
    void onlyFilesOfStoriesThatReadersSeeArePublished() {
        String list = STORY + "[The list](list.pdf)\n";

        assertThat(told("").files()).isEmpty();
        assertThat(told(NEXT_YEAR + list).files()).isEmpty();
        assertThat(told(list).files())
                .singleElement()
                .extracting(MediaFile::extension)
                .isEqualTo("pdf");
    }
}
