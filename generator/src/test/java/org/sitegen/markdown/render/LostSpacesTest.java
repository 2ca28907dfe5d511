package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.markdown.Prose;

class LostSpacesTest {

    @Test
    void aNoBreakSpaceBehindTheMarkOfAHeadingOrAListIsAnError() {
        ProseSample sample = ProseSample.of("##\u00a0 What happened\n\n-\u00a0one\n-\u00a0two\n");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:3: error: a no-break space stands behind \"##\", so that this is no"
                                + " heading [markdown-space]",
                        "a.md:3:2: error: a no-break space stands behind \"-\", so that this is no"
                                + " list [markdown-space]",
                        "a.md:4:2: error: a no-break space stands behind \"-\", so that this is no"
                                + " list [markdown-space]");
    }

    @Test
    void aHeadingWithoutASpaceIsAnErrorAndNotMissedAsWell() {
        ProseSample sample = ProseSample.of("Text, and\n##What it meant for you\n");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:2:1: error: \"##What\" has no space behind \"##\", so that this is no"
                                + " heading [markdown-space]");
        assertThat(sample.advice()).containsExactly("Write a space behind \"##\".");
        assertThat(sample.prose().headings())
                .extracting(Prose.Heading::text)
                .containsExactly("What it meant for you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\u00a0- one'; a no-break space stands before \"-\"",
                "'1.\u00a0one'; a no-break space stands behind \"1.\"",
                "'> *\u202fone'; a no-break space stands behind \"*\"",
                "'###\u2003One'; a space of another width stands behind \"###\"",
                "'#\u200bOne'; a character that nobody can see stands behind \"#\"",
                "'-[ ] One'; \"-[\" has no space behind \"-\"",
                "'#What happened'; \"#What\" has no space behind \"#\""
            })
    void otherSpacesAndMarksAreFoundToo(String text, String message) {
        assertThat(ProseSample.of(text).findings())
                .singleElement()
                .asString()
                .contains(": " + message + ", so that this is no ");
    }

    @Test
    void itemsOfAListWithoutSpacesAreWarnedOf() {
        assertThat(ProseSample.of("-one\n-two\n\n1.One\n2.Two").findings())
                .hasSize(4)
                .allMatch(finding -> finding.contains(": warning: \""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## What happened",
                "-\u00a05 degrees",
                "At last,\n5.\u00a0May came.",
                "#1 of the list",
                "#payroll and #desk",
                "-one line only",
                "    ##What",
                "`##What`",
                "\\##What",
                "*one* and *two*\n*three*",
                "–\u00a0Bonjour",
                "10.30\u00a0a.m."
            })
    void whatIsMeantAsItStandsIsLeftAlone(String text) {
        assertThat(ProseSample.of(text).findings()).isEmpty();
    }
}
