package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;
import org.sitegen.markdown.html.AllowedHtml;
import org.sitegen.text.UnfitCharacters;

/** Pieces of prose in an order that nobody would think of. */
class ProseFuzzTest {

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "change",
                    "\n",
                    "\n\n",
                    " ",
                    "    ",
                    "\t",
                    "> ",
                    "- ",
                    "1. ",
                    "- [x] ",
                    "# ",
                    "### ",
                    "---\n",
                    "|",
                    "|-|\n",
                    "|a|b|\n",
                    "*",
                    "**",
                    "_",
                    "~~",
                    "`",
                    "```",
                    "[",
                    "]",
                    "](",
                    ")",
                    "![",
                    "<",
                    ">",
                    "\"",
                    "'",
                    "\\",
                    "&",
                    "&amp;",
                    "&nGt;",
                    "&#10;",
                    "&#x1F4A3;",
                    "[^1]",
                    "\n[^1]: ",
                    "[1]: b\n",
                    "[!NOTE]",
                    "https://a.b/",
                    "www.a.b",
                    "a@b.c",
                    "failure:F-2026-014",
                    "win:X",
                    "#a",
                    "timeline.png",
                    "report.pdf",
                    "javascript:x",
                    "<b>",
                    "</b>",
                    "<div>",
                    "</div>",
                    "<img src=",
                    "<a href=\"",
                    "<!--",
                    "-->",
                    "<script>",
                    "</script>",
                    "<table><tr>",
                    "é",
                    "💣",
                    "\u0301",
                    "\u200B",
                    "  \n",
                    "\r\n",
                    "\0");

    private static final Glossary GLOSSARY =
            Glossary.of(
                    List.of(
                            new GlossaryTerm("change", "E.", "g/#c", false),
                            new GlossaryTerm("a b", "E.", "g/#a", false)));

    private static final Pattern MARKUP =
            Pattern.compile(
                    "<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"<]*\")?)*)>|<|&(?!#?[a-zA-Z0-9]+;)");

    private static final Set<String> ALONE = Set.of("br", "hr", "img", "wbr", "col");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, pieces, Arbitraries.strings().ofMaxLength(200));
    }

    @Property(tries = 2_000)
    void anyTextBecomesTheSameProseTwice(@ForAll("texts") String text) {
        ProseSample first = ProseSample.of(text, GLOSSARY);

        assertThat(ProseSample.of(text, GLOSSARY)).isEqualTo(first);
        assertThat(first.prose().answers().hold(new SampleLookup(GLOSSARY))).isTrue();
        assertThat(first.all())
                .allSatisfy(
                        finding -> {
                            assertThat(finding.location().line()).isPositive();
                            assertThat(finding.location().column()).isPositive();
                        });
    }

    @Property(tries = 2_000)
    void anyTextBecomesBalancedAllowedHtml(@ForAll("texts") String text) {
        String html = ProseSample.of(text, GLOSSARY).html();
        Deque<String> open = new ArrayDeque<>();
        Matcher markup = MARKUP.matcher(html);
        while (markup.find()) {
            String name = markup.group(2);
            assertThat(name).as(html).isNotNull();
            assertThat(AllowedHtml.isTag(name) || name.equals("aside")).as(html).isTrue();
            if (!markup.group(1).isEmpty()) {
                assertThat(open.pollLast()).as(html).isEqualTo(name);
            } else if (!ALONE.contains(name)) {
                open.addLast(name);
            }
        }
        assertThat(open).as(html).isEmpty();
        assertThat(UnfitCharacters.first(html.replace("\uFFFD", ""), 0)).as(html).isNegative();
    }
}
