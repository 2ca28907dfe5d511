package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.markdown.rule.RawHtml;

class RawHtmlTest {

    @Test
    void allowedTagsStay() {
        ProseSample sample = ProseSample.of("Press <kbd>F1</kbd> &amp; H<sub>2</sub>O.");

        assertThat(sample.html()).isEqualTo("<p>Press <kbd>F1</kbd> &amp; H<sub>2</sub>O.</p>");
        assertThat(sample.findings()).isEmpty();
    }

    @Test
    void otherTagsAreLeftOutWithAFindingAtTheirPlace() {
        ProseSample sample =
                ProseSample.of(
                        """
                        Text <blink>here</blink>.

                        > <div>
                        > <p>a &lt; b</p> <form action="/x"><input></form>
                        > </div>
                        """);

        assertThat(sample.html())
                .contains("<p>Text here.</p>")
                .contains("<p>a &lt; b</p>")
                .doesNotContain("form", "input");
        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:6: warning: the HTML tag \"blink\" is left out [html-not-allowed]",
                        "a.md:4:19: warning: the HTML tag \"form\" is left out [html-not-allowed]",
                        "a.md:4:37: warning: the HTML tag \"input\" is left out"
                                + " [html-not-allowed]");
    }

    @Test
    void scriptsAndStylesAreLeftOutWithWhatIsInThem() {
        assertThat(
                        ProseSample.of("<script>\nalert('1')\n</script>\n<style>p{}</style>\nAfter")
                                .html())
                .doesNotContain("alert", "p{}", "<script", "<style");
    }

    @Test
    void tagsThatAreLeftOpenEndWithTheProse() {
        assertThat(ProseSample.of("a <b>b\n\n<div><table><tr><td>c\n\nd").html())
                .endsWith("</table></div></b>")
                .satisfies(
                        html ->
                                assertThat(html.split("<b>", -1))
                                        .hasSameSizeAs(html.split("</b>", -1)));
    }

    @Test
    void aStrayEndTagEndsNothingOutsideTheProse() {
        assertThat(ProseSample.of("a\n\n</div></main></body>\n\nb").html())
                .doesNotContain("</div>", "</main>", "</body>")
                .endsWith("<p>b</p>");
    }

    @Test
    void attributesThatWouldChangeThePageAreLeftOut() {
        ProseSample sample =
                ProseSample.of("<span id=\"main\" class=x style=\"color:red\" lang=fr>mot</span>");

        assertThat(sample.html()).isEqualTo("<p><span lang=\"fr\">mot</span></p>");
        assertThat(sample.findings()).hasSize(3).allMatch(f -> f.contains("\" of \"span\" is"));
    }

    @Test
    void addressesGoTheSameWayAsThoseOfMarkdown() {
        ProseSample sample =
                ProseSample.of(
                        "<a href=\"failure:F-2026-014\">x</a> <a href='jav&#x61;script:1'>y</a>"
                                + " <img src=timeline.png alt=Rise width=1>");

        assertThat(sample.html())
                .contains("<a href=\"../../failures/f-2026-014/\">x</a> <a>y</a>")
                .contains("<img src=\"../../media/timeline-1a2b.png\" alt=\"Rise\" width=\"640\"");
        assertThat(sample.findings())
                .hasSize(2)
                .anyMatch(finding -> finding.endsWith("[address-not-allowed]"));
    }

    @Test
    void ourOwnMarkupSurvivesBesideRawHtml() {
        ProseSample sample =
                ProseSample.of(
                        """
                        <b>x</b> <https://example.org/>[^1]

                        > [!NOTE]
                        > n

                        ## H

                        - [x] t

                        |a|
                        |-:|
                        |1|

                        [^1]: f
                        """);

        assertThat(sample.html())
                .contains("class=\"external\" rel=\"noopener\"")
                .contains("class=\"alert alert-note\" role=\"note\"")
                .contains("<h2 id=\"h\">")
                .contains("class=\"task task-done\"><span class=\"task-mark\" aria-hidden=\"true\"")
                .contains("role=\"region\" tabindex=\"0\" aria-label=\"Table 1\"")
                .contains("<th scope=\"col\" class=\"align-right\">")
                .contains("<li id=\"fn_1\">", "role=\"doc-backlink\"", "href=\"#fnref_1\"");
    }

    @Test
    void commentsAreLeftOut() {
        assertThat(ProseSample.of("a <!-- b --> c\n\n<!--\nd\n-->").html())
                .isEqualTo("<p>a  c</p>");
    }

    @Test
    void markdownBetweenTagsIsStillMarkdown() {
        assertThat(
                        ProseSample.of(
                                        "<details>\n<summary>More</summary>\n\nSome *text*.\n\n</details>")
                                .html())
                .contains("<summary>More</summary>")
                .contains("<p>Some <em>text</em>.</p>")
                .endsWith("</details>");
    }

    @Test
    void thousandsOfTagsAreAnError() {
        ProseSample sample = ProseSample.of("<b>a</b>".repeat(RawHtml.MOST_TAGS));

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:4001: error: this text has more than 1000 HTML tags"
                                + " [html-not-allowed]");
        assertThat(sample.html()).endsWith("<b>a</b>aa" + "a".repeat(498) + "</p>");
    }

    /** It would write the quotation mark in another way. */
    @Test
    void proseWithoutRawHtmlIsNotReadAgain() {
        assertThat(ProseSample.of("a \"b\"").html()).isEqualTo("<p>a &quot;b&quot;</p>");
        assertThat(ProseSample.of("a \"b\" <b>c</b>").html()).isEqualTo("<p>a \"b\" <b>c</b></p>");
    }

    @Test
    void nothingIsSentElsewhere() {
        ProseSample sample = ProseSample.of("<b formaction=\"https://a.b/\" ping=x>c</b>");

        assertThat(sample.html()).isEqualTo("<p><b>c</b></p>");
        assertThat(sample.findings()).hasSize(2).allMatch(it -> it.contains("html-not-allowed"));
    }
}
