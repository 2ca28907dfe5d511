package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    private static final PlainText ANYWHERE = new PlainText(null);

    private static String plain(String prose) {
        return ANYWHERE.of(ProseSample.of(prose).prose().html());
    }

    @Test
    void blocksStandApartAndKeepTheirMarks() {
        String prose =
                """
                ## What happened

                The *till*
                stopped.

                - one
                - two

                  and more
                  1. deep
                  2. deeper

                3. three
                4. four

                > said
                >
                > again

                ```
                a  b
                  c
                ```

                ---

                Done\\
                now.
                """;

        assertThat(plain(prose))
                .isEqualTo(
                        """
                        What happened

                        The till stopped.

                        - one
                        - two
                          and more
                          1. deep
                          2. deeper

                        3. three
                        4. four

                        > said
                        >\s
                        > again

                            a  b
                              c

                        ----

                        Done
                        now.""");
    }

    @Test
    void theCellsOfARowStandOnALine() {
        assertThat(plain("| a | b |\n|---|--:|\n| 1 | 2 |\n| 3 |  |"))
                .isEqualTo("a | b\n1 | 2\n3 |");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[the rule](https://x.example/rule) => the rule (https://x.example/rule)",
                "<https://x.example/rule> => https://x.example/rule",
                "https://x.example/rule => https://x.example/rule",
                "[write](mailto:desk@x.example) => write (desk@x.example)",
                "<desk@x.example> => desk@x.example",
                "10<sup>2</sup> & 1 &lt; 2 => 102 & 1 < 2",
                "`a  b` ~~no~~ **yes** => a b no yes",
            })
    void whatALinkLeadsToIsSaidOnce(String prose, String plain) {
        assertThat(plain(prose)).isEqualTo(plain);
    }

    @Test
    void footnotesAreCounted() {
        assertThat(plain("Half[^a].\n\n[^a]: Of 205."))
                .isEqualTo("Half[1].\n\nNotes\n\n1. Of 205.");
    }

    @Test
    void taskSayWhetherTheyAreDone() {
        assertThat(plain("- [x] Order it\n- [ ] Build it")).contains("Order it", "Build it");
    }

    @Test
    void aLinkWithinTheSiteIsWholeWhereTheSiteIsKnown() {
        var html = ProseSample.of("See [it](failure:F-2026-014).").prose().html();

        assertThat(new PlainText("https://x.example/it/").of(html))
                .isEqualTo("See it (https://x.example/it/failures/f-2026-014/).");
        assertThat(ANYWHERE.of(html)).isEqualTo("See it.");
    }

    @Test
    void noProseIsNoText() {
        assertThat(plain("")).isEmpty();
    }
}
