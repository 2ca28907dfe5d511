package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;

/** Whatever somebody writes, an answer comes in bounded time. */
@Tag("slow")
class HostileProseTest {

    private static final int SIZE = 256 * 1024;

    private static final String LONG = "x".repeat(100_000);

    private static final Glossary GLOSSARY =
            Glossary.of(
                    Stream.concat(
                                    IntStream.range(1, 2000).mapToObj("a "::repeat),
                                    Stream.of("a", "change freeze"))
                            .map(name -> new GlossaryTerm(name.strip(), "E.", "glossary/#x", false))
                            .toList());

    static Stream<Arguments> pieces() {
        return Stream.of(
                arguments("quotes", "> "),
                arguments("quotes and lists", "> - "),
                arguments("lists in one line", "- "),
                arguments("numbers", "1. "),
                arguments("emphasis opened", "*a "),
                arguments("emphasis", "*a **a "),
                arguments("underscores", "_a __a"),
                arguments("closers", "a**b"),
                arguments("struck", "~~a ~b"),
                arguments("brackets", "["),
                arguments("closing brackets", "[a]"),
                arguments("bracket pairs", "[]("),
                arguments("links", "[a](b)"),
                arguments("open links", "[a](<b"),
                arguments("unknown references", "[a](failure:F-1) "),
                arguments("anchors", "[a](#b) "),
                arguments("refused", "[a](javascript:b) "),
                arguments("pictures", "![a](timeline.png)"),
                arguments("pictures in pictures", "![a"),
                arguments("backticks", "`a``"),
                arguments("angles", "<"),
                arguments("angle and letter", "<a"),
                arguments("quoted attributes", "<a b=\""),
                arguments("tags", "<b>"),
                arguments("different tags", "<b><i><u>a</b>"),
                arguments("tags as blocks", "<div>\n\n"),
                arguments("blocks in one", "<div>\n<div title='"),
                arguments("end tags", "</b>"),
                arguments("tables in HTML", "<table><tr><td>"),
                arguments("scripts", "<script>"),
                arguments("comments", "<!--"),
                arguments("declarations", "<!A "),
                arguments("CDATA", "<![CDATA["),
                arguments("entities", "&#x91;&amp;&a"),
                arguments("addresses", "https://a.b/"),
                arguments("more addresses", "https://example.org/a "),
                arguments("mailboxes", "a@b."),
                arguments("footnotes", "[^1]"),
                arguments("definitions", "[^1]: [^1]\n"),
                arguments("notes in notes", "[^1]: a[^2]\n\n[^2]: b[^1]\n\n"),
                arguments("link definitions", "[a]: b\n"),
                arguments("headings", "# a\n"),
                arguments("tasks", "- [x] a\n"),
                arguments("alerts", "> [!NOTE]\n\n"),
                arguments("terms", "a "),
                arguments("lines", "a\n"),
                arguments("spaces", " "),
                arguments("tabs", "\t"),
                arguments("pipes", "|"),
                arguments("table", "|a|b|c|\n|-|-|-|\n|1|2|3|\n\n"),
                arguments("rows", "|a\n"),
                arguments("backslashes", "\\"),
                arguments("fences", "```\n"),
                arguments("breaks", "a  \n"),
                arguments("rules", "---\n"),
                arguments("astral letters", "𝒂 "),
                arguments("shortcodes", "{{< a"),
                arguments("wiki links", "[[a"),
                arguments("highlights", "==a"),
                arguments("macros", "image:"),
                arguments("BBCode", "[b]"),
                arguments("attributes", "{#a"),
                arguments("broken links", "[a](b c "),
                arguments("gaps", "[a] (a.b"),
                arguments("spaces that are none", "-\u00a0"),
                arguments("fields", "---\na: b\n"),
                arguments("zero", "\0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    @Timeout(10)
    void aPieceRepeatedEndsInTime(String name, String piece) {
        assertEnds(piece.repeat(SIZE / piece.length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    @Timeout(10)
    void aPieceRepeatedOnManyLinesEndsInTime(String name, String piece) {
        assertEnds((piece.repeat(20) + "\n\n").repeat(SIZE / 4 / (piece.length() * 20 + 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]: b\n'<script>\n'💣",
                "[1]: b\n\"<div>---\n\"\u200B",
                "[1]: b\n\"[1]: b\n<a href=\"[1]: b\n",
                "[1]: b\n\"www.a.b  \n\"<b>"
            })
    void aReferenceWithHalfATitleAboveTagsIsReadToTheEnd(String text) {
        assertEnds(text);
    }

    static Stream<Arguments> shapes() {
        int some = 400;
        String tags =
                IntStream.range(0, 9000)
                        .mapToObj(i -> "<b title=" + i + ">")
                        .reduce("", (a, b) -> a + b);
        return Stream.of(
                arguments("balanced brackets", balanced("[", "a", "]")),
                arguments("balanced emphasis", balanced("*a ", "a", " a*")),
                arguments("balanced pictures", balanced("![", "a", "](b)")),
                arguments("balanced links", balanced("[", "a", "](b)")),
                arguments("deep HTML", balanced("<div>", "a", "</div>")),
                arguments("deep pictures by name", "[a]: b\n\n" + balanced("![a ", "a", "]")),
                arguments(
                        "pictures by name",
                        "[a]: b\n\n" + "![a ".repeat(4_000) + "]".repeat(4_000)),
                arguments("a long address", repeated("[a]: https://a.b/" + LONG, "[a] ")),
                arguments("a long name", repeated("[a]: " + LONG, "[a]")),
                arguments("a long title", repeated("[a]: https://a.b/ '" + LONG + "'", "[a] ")),
                arguments(
                        "a long title of a picture",
                        repeated("[a]: timeline.png '" + LONG + "'", "![a] ")),
                arguments("a long name of a picture", repeated("[a]: a.png?" + LONG, "![a] ")),
                arguments("long titles of entries", repeated("", "<failure:F-2026-014> ")),
                arguments("a note with many references", repeated("[^1]: a", "[^1]")),
                arguments("deep inline HTML", "x" + "<span>".repeat(20_000)),
                arguments("open formatting", "x " + tags + "\n\n" + "a\n\n".repeat(30_000)),
                arguments(
                        "many cells",
                        "|a".repeat(some)
                                + "\n"
                                + "|-".repeat(some)
                                + "\n"
                                + "|a\n".repeat(ProseLimits.MOST_LINES - 10)),
                arguments(
                        "many tables",
                        ("|a".repeat(some) + "\n" + "|-".repeat(some) + "\n|a\n\n")
                                .repeat(SIZE / (4 * some))),
                arguments("a wide table", "|a".repeat(60_000) + "\n" + "|-".repeat(60_000)),
                arguments("endless tags", "<div\n" + "<a ".repeat(80_000)),
                arguments("quoted endless tags", "<div '\n" + "<a' ".repeat(60_000)),
                arguments("long word", "a".repeat(SIZE)),
                arguments("lists, deeper each line", deeper("- a\n")),
                arguments("quotes, deeper each line", deeperQuotes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    @Timeout(10)
    void aShapeEndsInTime(String name, String text) {
        assertEnds(text);
    }

    private static String balanced(String open, String middle, String close) {
        int deep = (SIZE - 100) / (open.length() + close.length());
        return open.repeat(deep) + middle + close.repeat(deep);
    }

    private static String repeated(String above, String piece) {
        return above + "\n\n" + piece.repeat((SIZE - above.length() - 2) / piece.length());
    }

    private static String deeper(String line) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < SIZE; depth++) {
            text.append("  ".repeat(depth)).append(line);
        }
        return text.toString();
    }

    private static String deeperQuotes() {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; text.length() < SIZE; depth++) {
            text.append(">".repeat(depth)).append(" a\n");
        }
        return text.toString();
    }

    private static void assertEnds(String text) {
        ProseSample sample = ProseSample.of(text, GLOSSARY);

        assertThat(List.of(sample.html().length())).allMatch(length -> length < 60 * SIZE);
        assertThat(sample.all()).hasSizeLessThan(102);
    }
}
