package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignMarkupTest {

    @Test
    void marksOfOtherProgramsAreWarnedOfWhereTheyStand() {
        ProseSample sample =
                ProseSample.of(
                        """
                        We work on a fix. {{< track "2026-11-17 09:00:00" >}}

                        See [[F-2026-013]] and {% include note.html %}.

                        :::note
                        Ask the desk.
                        :::
                        """);

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:19: warning: \"{{< track \"2026-11-17 09:00:00\" >}}\" is a shortcode of"
                                + " Hugo and means nothing here [foreign-markup]",
                        "a.md:3:5: warning: \"[[F-2026-013]]\" is a link of a wiki and means"
                                + " nothing here [foreign-markup]",
                        "a.md:3:24: warning: \"{% include note.html %}\" is a tag of a template and"
                                + " means nothing here [foreign-markup]",
                        "a.md:5:1: warning: \":::note\" is a box of Docusaurus and means nothing"
                                + " here [foreign-markup]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'{{% note %}}\nText.\n{{% /note %}}'; {{% note %}}",
                "'{% if a %} b {% endif %}'; {% if a %}",
                "'Dear {{ name }},'; {{ name }}",
                "'![[plan.png]]'; ![[plan.png]]",
                "'!!! warning\n    Text.'; !!! warning",
                "'## What happened {#what}'; {#what}",
                "'{: .note }'; {: .note }",
                "'[TOC]'; [TOC]",
                "'[caption id=\"a\" width=\"3\"] b [/caption]'; [caption id=\"a\" width=\"3\"]",
                "'[b]Bold[/b]'; [b]",
                "'A %%secret%% word'; %%secret%%",
                "'A ==bright== word'; ==bright==",
                "'h2. What happened'; h2.",
                "'== What happened =='; ==",
                "'{info}Text.{info}'; {info}",
                "'.. note:: Text.'; .. note::",
                "'image::plan.png[A plan]'; image::plan.png[A plan]",
                "'$$a + b$$'; $$a + b$$",
                "'Well :warning: so'; :warning:",
                "'This is ** bold ** text'; ** bold **",
                "'• one'; •"
            })
    void manyProgramsHaveMarksOfTheirOwn(String text, String mark) {
        assertThat(ProseSample.of(text).findings())
                .first()
                .asString()
                .contains(": warning: \"" + mark + "\" is ", "[foreign-markup]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{{< track >}}` and `[[x]]`",
                "    {% if a %}",
                "\\{{< track >}} \\[[x]]",
                "**bold** and a ** b",
                "if a == b and c == d",
                "At 15:55: it was over: done.",
                "It costs $$ and {a few} words",
                "A list [a] and [b] of 3 %",
                "C::D and E:F:G",
                "[[1]](report.pdf)",
                "~~gone~~ and ::: so"
            })
    void codeAndPlainWordsAreLeftAlone(String text) {
        assertThat(ProseSample.of(text).findings()).isEmpty();
    }
}
