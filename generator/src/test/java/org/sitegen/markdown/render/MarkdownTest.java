package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitegen.finding.SourceFile;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseSource;

class MarkdownTest {

    @Test
    void alertsAreLabelledBoxes() {
        assertThat(ProseSample.of("> [!WARNING]\n> Do *not* reply.").html())
                .isEqualTo(
                        """
                        <aside class="alert alert-warning" role="note">
                        <p class="alert-label">Warning</p>
                        <p>Do <em>not</em> reply.</p>
                        </aside>\
                        """);
    }

    @Test
    void anAlertMayBeginInAnyCaseOnTheSameLineOrBeforeAList() {
        assertThat(ProseSample.of("> [!tip] Ring first.").html()).contains("<p>Ring first.</p>");
        assertThat(ProseSample.of("> [!Note]\n>\n> - a").html()).contains("Note</p>\n<ul>");
    }

    @Test
    void anUnknownAlertIsAFindingAndStaysAQuotation() {
        ProseSample sample = ProseSample.of("> [!DANGER]\n> Run.");

        assertThat(sample.html()).startsWith("<blockquote>");
        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:3: warning: there is no box \"[!DANGER]\" [unknown-alert]");
    }

    @Test
    void headingsHaveReadableUniqueIds() {
        ProseSample sample =
                ProseSample.of(
                        """
                        ## What *happened*?
                        ## What happened
                        ### Élan & co’s 2nd try
                        ## ???
                        """);

        assertThat(sample.prose().headings())
                .extracting(Prose.Heading::id)
                .containsExactly("what-happened", "what-happened-2", "elan-cos-2nd-try", "section");
        assertThat(sample.html()).contains("<h2 id=\"what-happened\">What <em>happened</em>?</h2>");
        assertThat(sample.prose().headings().get(0).text()).isEqualTo("What happened?");
        assertThat(sample.prose().headings().get(2).location().line()).isEqualTo(3);
    }

    @Test
    void headingsBeginAtTwoAndSkipNoLevel() {
        ProseSample sample = ProseSample.of("# A\n\n## B\n\n#### C\n\n### D");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:1: warning: a heading of level 1 stands for the title of the page"
                                + " [heading-level]",
                        "a.md:5:1: warning: a heading of level 4 follows one of level 2"
                                + " [heading-level]");
        assertThat(sample.html()).startsWith("<h2 id=\"a\">A</h2>");
    }

    @Test
    void aPictureHasItsSizeAndWords() {
        assertThat(ProseSample.of("A ![The *rise*](timeline.png \"Rise\") b").html())
                .isEqualTo(
                        "<p>A <img src=\"../../media/timeline-1a2b.png\" alt=\"The rise\""
                                + " width=\"640\" height=\"320\" loading=\"lazy\""
                                + " decoding=\"async\" title=\"Rise\"> b</p>");
    }

    @Test
    void aPictureAloneWithATitleIsAFigure() {
        assertThat(ProseSample.of("![The rise](<two words.png> \"From 2 & on\")").html())
                .isEqualTo(
                        """
                        <figure>
                        <img src="../../media/two-words-3c4d.png" alt="The rise" width="10" \
                        height="20" loading="lazy" decoding="async">
                        <figcaption>From 2 &amp; on</figcaption>
                        </figure>\
                        """);
    }

    @Test
    void picturesThatCannotBeShownAreErrors() {
        ProseSample sample =
                ProseSample.of(
                        """
                        ![](timeline.png)
                        ![Far](https://example.org/a.png)
                        ![Paper](report.pdf)
                        ![Gone](gone.png)
                        """);

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:5: error: the picture \"timeline.png\" has no words for those who"
                                + " cannot see it [picture-without-words]",
                        "a.md:2:8: error: the picture \"https://example.org/a.png\" does not lie"
                                + " beside this file [address-not-allowed]",
                        "a.md:3:10: error: the file \"report.pdf\" is not a picture"
                                + " [not-a-picture]",
                        "a.md:4:9: error: there is no file \"gone.png\" beside this one"
                                + " [missing-file]");
        assertThat(sample.html()).contains("Far\nPaper\nGone");
    }

    @Test
    void tablesScrollAndTheirHeadersHaveAScope() {
        assertThat(ProseSample.of("| |A|B|\n|-|:-:|-:|\n|x|1|~~2~~|").html())
                .isEqualTo(
                        """
                        <div class="scroll" role="region" tabindex="0" aria-label="Table 1">
                        <table>
                        <thead>
                        <tr>
                        <td></td>
                        <th scope="col" class="align-center">A</th>
                        <th scope="col" class="align-right">B</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>x</td>
                        <td class="align-center">1</td>
                        <td class="align-right"><del>2</del></td>
                        </tr>
                        </tbody>
                        </table>
                        </div>\
                        """);
    }

    @Test
    void tasksAreNoForm() {
        assertThat(ProseSample.of("- [x] told\n- [ ] repaired").html())
                .isEqualTo(
                        """
                        <ul>
                        <li class="task task-done"><span class="task-mark" aria-hidden="true">\
                        </span><span class="visually-hidden">Done: </span>told</li>
                        <li class="task task-open"><span class="task-mark" aria-hidden="true">\
                        </span><span class="visually-hidden">Open: </span>repaired</li>
                        </ul>\
                        """);
    }

    @Test
    void footnotesAreNumberedInTheOrderOfTheTextAndLeadBack() {
        String text = "A[^z], B[^a], A[^z].\n\n[^a]: Second.\n[^z]: First[^in].\n[^in]: Third.";
        ProseSource source = new ProseSource(new SourceFile("a.md", text), 1, text, "letter-");
        ProseSample sample = ProseSample.of(source, Glossary.NONE);

        assertThat(sample.findings()).isEmpty();
        assertThat(sample.html())
                .contains(
                        "A<sup class=\"footnote-ref\"><a href=\"#letter-fn_1\""
                                + " id=\"letter-fnref_1\" role=\"doc-noteref\">1</a></sup>")
                .contains("id=\"letter-fnref_1_2\"")
                .contains("<p class=\"footnotes-title\">Notes</p>\n<ol>\n<li id=\"letter-fn_1\">")
                .containsSubsequence("First", "letter-fn_3", "Second", "Third", "</div>")
                .contains("aria-label=\"Back to the text 2\">\u21A9\uFE0E</a></p>");
    }

    @Test
    void aFootnoteThatNothingLeadsToIsAFinding() {
        ProseSample sample = ProseSample.of("Text.\n\n[^1]: Note.");

        assertThat(sample.html()).isEqualTo("<p>Text.</p>");
        assertThat(sample.findings())
                .containsExactly(
                        "a.md:3:1: warning: nothing leads to the footnote \"1\" [unused-footnote]");
    }

    @Test
    void aFootnoteThatIsNotWrittenIsAFinding() {
        ProseSample sample =
                ProseSample.of("One[^1] and\ntwo [^ab], `[^c]`, [^], [^ d].\n\n[^1]: Note.");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:2:5: warning: there is no footnote \"ab\" [unknown-footnote]");
    }

    @Test
    void codeCanBeScrolled() {
        assertThat(ProseSample.of("```sql drop\na < b\n```").html())
                .isEqualTo(
                        "<pre tabindex=\"0\"><code class=\"language-sql\">a &lt; b\n</code></pre>");
    }

    @Test
    void elementsWithoutAnEndAreWrittenAsInHtml() {
        assertThat(ProseSample.of("a\\\nb\n\n---").html()).isEqualTo("<p>a<br>\nb</p>\n<hr>");
    }

    @Test
    void wordsAreCounted() {
        assertThat(
                        ProseSample.of("## One – two\n\n- three `four`\n\n[five](win:X) 6")
                                .prose()
                                .words())
                .isEqualTo(6);
    }

    @Test
    void theCharacterThatStandsForTheRootCannotBeWritten() {
        for (String text : List.of("\u0091x", "&#x91;x", "&#0145;x", "<b>&#X091;</b>")) {
            ProseSample sample = ProseSample.of(text);
            assertThat(sample.prose().html().marked()).doesNotContain("\u0091");
            assertThat(sample.findings()).hasSize(1);
        }
    }

    @Test
    void nothingIsRenderedAsNothing() {
        assertThat(ProseSample.of("").prose()).isEqualTo(Prose.NONE);
    }

    @Test
    void whatIsTooLongIsNotRead() {
        assertThat(ProseSample.of("a".repeat(ProseLimits.MOST_CHARACTERS + 1)).findings())
                .containsExactly(
                        "a.md:1:1: error: this text has more than 262144 characters [too-long]");
        assertThat(ProseSample.of("a\n".repeat(ProseLimits.MOST_LINES + 1)).findings())
                .containsExactly(
                        "a.md:1:1: error: this text has more than 5000 lines without a blank one"
                                + " [too-long]");
        assertThat(ProseSample.of("|a".repeat(100) + "\n" + "|-".repeat(100) + "\n|b".repeat(60)))
                .satisfies(
                        sample ->
                                assertThat(sample.findings())
                                        .containsExactly(
                                                "a.md:1:1: error: a table here has more than 5000"
                                                        + " cells [table-too-large]"));
    }

    @Test
    void manyThreadsMayShareOne() {
        String text = "## A\n\nSee [x](failure:F-2026-014) and ~~y~~[^1].\n\n[^1]: z";
        String expected = ProseSample.of(text).html();

        assertThat(IntStream.range(0, 500).parallel().mapToObj(any -> ProseSample.of(text).html()))
                .containsOnly(expected);
    }
}
