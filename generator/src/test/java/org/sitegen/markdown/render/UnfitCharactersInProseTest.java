package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.text.UnfitCharacters;

class UnfitCharactersInProseTest {

    @Test
    void aCodedCharacterIsFoundWhereItStands() {
        ProseSample sample = ProseSample.of("One.\n\n😀 two &#8; and &#x202e; three");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:3:7: error: \"&#8;\" stands for the character U+0008, which no page"
                                + " can show [odd-character]",
                        "a.md:3:16: error: \"&#x202e;\" stands for the invisible character U+202E,"
                                + " which turns text round [odd-character]");
        assertThat(sample.all().get(1).location().width()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "&#0;, U+0000",
        "&#x0;, U+0000",
        "&#27;, U+001B",
        "&#000145;, U+0091",
        "&#xD800;, U+D800",
        "&#xE000;, U+E000",
        "&#xFFFF;, U+FFFF",
        "&#x1FFFF;, U+1FFFF",
        "&#8238;, U+202E",
        "&#x2067;, U+2067",
        "&#9999999;, lost",
        "&#x110000;, lost"
    })
    void whateverNoPageCanShowIsFoundAndNotPublished(String coded, String what) {
        for (String around : new String[] {"%s", "<b>%s</b>", "[a](x.html \"%s\")", "# %s"}) {
            ProseSample sample = ProseSample.of(around.formatted("a" + coded));

            assertThat(sample.findings()).anyMatch(each -> each.contains("odd-character"));
            assertThat(sample.findings().toString()).contains('"' + coded + '"').contains(what);
            assertThat(UnfitCharacters.first(sample.html().replace("\uFFFD", ""), 0)).isNegative();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#65;", "&#x1F600;", "&#233;", "&#10;", "&amp;#8;", "&rlm;", "&#;"})
    void whatPagesCanShowIsLeftAlone(String coded) {
        assertThat(ProseSample.of("a " + coded + " b").findings()).isEmpty();
    }
}
