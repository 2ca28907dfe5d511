package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;

/** Pieces of prose in an order that nobody would think of; the same ones each time. */
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
                            new GlossaryTerm("change", "E.", "g/#c"),
                            new GlossaryTerm("a b", "E.", "g/#a")));

    @Test
    @Timeout(60)
    void everyOrderOfPiecesRendersTheSameTwice() {
        Random random = new Random(20261122);
        for (int round = 0; round < 3_000; round++) {
            String text = text(random);
            ProseSample first = ProseSample.of(text, GLOSSARY);
            assertThat(ProseSample.of(text, GLOSSARY)).as(text).isEqualTo(first);
            assertThat(first.all())
                    .as(text)
                    .allSatisfy(
                            finding -> {
                                assertThat(finding.location().line()).isPositive();
                                assertThat(finding.location().column()).isPositive();
                            });
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(30); piece >= 0; piece--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
