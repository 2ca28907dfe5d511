package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeverClosedTest {

    @Test
    void aCommentThatNeverEndsHidesTheRestAndIsAnError() {
        ProseSample sample = ProseSample.of("One.\n\n<!-- to do\n\n## Two\n\nThree.\n");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:3:1: error: the \"<!--\" that begins here never ends, and hides what"
                                + " follows [never-closed]");
        assertThat(sample.advice()).containsExactly("Write --> where it ends.");
    }

    @Test
    void aCommentInTheMidstOfALineEndsInItsParagraph() {
        ProseSample sample = ProseSample.of("One <!-- to do\n\nmore --> two.\n");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:5: error: the comment that begins here never ends in this"
                                + " paragraph, so that all would see it [never-closed]");
        assertThat(ProseSample.of("One\n<!-- to do\n\nmore -->\ntwo.\n").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'<div>\n<!-- a\n</div>\n\nb'; a.md:2:1: error: the \"<!--\"",
                "'<!-- a --> <!-- b'; error: the \"<!--\"",
                "'<?php a\n\nb'; a.md:1:1: error: the \"<?\"",
                "'<style>\na\n\nb'; a.md:1:1: error: the \"<style\"",
                "'```\na\n\nb'; a.md:1:1: warning: the code that begins here with ``` never ends",
                "'~~~~\na\n~~~'; a.md:1:1: warning: the code that begins here with ~~~~"
            })
    void otherThingsThatNeverEndAreFound(String text, String message) {
        assertThat(ProseSample.of(text).findings())
                .filteredOn(finding -> finding.endsWith("[never-closed]"))
                .singleElement()
                .asString()
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a\n\nb -->\n\nc",
                "a <!-- b --> c",
                "`<!--` a",
                "\\<!-- a",
                "    <!-- a",
                "```\n<!-- a\n```",
                "```\na\n```\n\nb",
                "<pre>a\n\nb</pre>"
            })
    void whatEndsIsLeftAlone(String text) {
        assertThat(ProseSample.of(text).findings()).isEmpty();
    }
}
