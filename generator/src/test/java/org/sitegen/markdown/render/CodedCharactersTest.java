package org.sitegen.markdown.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitegen.text.UnfitCharacters;

class CodedCharactersTest {

    private static final List<String> UNSAFE =
            List.of(
                    "&#8;",
                    "&#x8;",
                    "&#0008;",
                    "&#27;",
                    "&#127;",
                    "&#145;",
                    "&#x202E;",
                    "&#8297;",
                    "&#x2028;",
                    "&#xFEFF;",
                    "&#xE000;",
                    "&#xFDD0;",
                    "&#xFFFF;",
                    "&#x1FFFE;",
                    "&#xF0000;",
                    "\b",
                    "\u001B",
                    "\u0091",
                    "\u202E",
                    "\uD800",
                    "\uFFFF");

    private static final List<String> FRAMES =
            List.of(
                    "a %s b",
                    "**%s**",
                    "## a %s",
                    "[a %s](https://a.b/)",
                    "[a](https://a.b/ 'b %s')",
                    "[a](https://a.b/%s)",
                    "[a][b]\n\n[b]: https://a.b/ 'b %s'",
                    "![a %s](timeline.png)",
                    "![a](timeline.png 'b %s')",
                    "![a](timeline%s.png)",
                    "|%s|\n|-|\n|a|",
                    "a[^1]\n\n[^1]: %s",
                    "- [x] %s",
                    "> [!NOTE]\n> %s",
                    "``` a%s\nb\n```",
                    "a <b title=\"%s\">b</b>",
                    "<div>\n%s\n</div>",
                    "<a href=\"https://a.b/%s\">a</a>",
                    "<img src=timeline.png alt=\"a%s\">");

    static Stream<String> texts() {
        return FRAMES.stream().flatMap(frame -> UNSAFE.stream().map(it -> frame.replace("%s", it)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noUnsafeCharacterComesInAnywhereUnnoticed(String text) {
        ProseSample sample = ProseSample.of(text);
        String html = org.jsoup.parser.Parser.unescapeEntities(sample.html(), false);

        assertThat(UnfitCharacters.first(html.replace("\uFFFD", ""), 0)).as(html).isNegative();
        assertThat(sample.findings())
                .isNotEmpty()
                .allMatch(it -> it.contains("odd-character") || it.contains("not-allowed"));
    }

    @Test
    void aFindingNamesTheCharacterAndItsPlace() {
        assertThat(ProseSample.of("One.\n\nOn *a &#x202E; day*.\n").findings())
                .containsExactly(
                        "a.md:3:7: error: \"&#x202E;\" stands for the invisible character U+202E,"
                                + " which turns text round [odd-character]");
        assertThat(ProseSample.of("One\n\u001Btwo").findings())
                .containsExactly(
                        "a.md:2:1: error: here stands the character U+001B, which no page can show"
                                + " [odd-character]");
    }

    @Test
    void codeMayNameAnyCharacter() {
        ProseSample sample = ProseSample.of("`&#27;`\n\n```\n&#27;\n```\n");

        assertThat(sample.findings()).isEmpty();
        assertThat(sample.html()).contains("<code>&amp;#27;</code>");
    }

    @Test
    void othersMayBeWrittenByTheirNumber() {
        ProseSample sample = ProseSample.of("&#8217; &#x1F4A3; &#160; &#9; &nbsp; &lrm; &zwj;");

        assertThat(sample.findings()).isEmpty();
        assertThat(sample.html()).contains("\u2019", "\uD83D\uDCA3");
    }

    @Test
    void noNameStandsForSuchACharacter() throws IOException {
        String entities = "/org/commonmark/internal/util/entities.txt";
        try (InputStream in = requireNonNull(Parser.class.getResourceAsStream(entities))) {
            String names = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(names.lines()).hasSizeGreaterThan(2_000);
            String prose =
                    names.lines()
                            .filter(line -> line.contains("="))
                            .map(line -> '&' + line.substring(0, line.indexOf('=')) + ';')
                            .collect(Collectors.joining(" "));

            assertThat(UnfitCharacters.first(ProseSample.of(prose).prose().text(), 0))
                    .isEqualTo(-1);
        }
    }
}
