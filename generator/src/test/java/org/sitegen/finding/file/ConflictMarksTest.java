package org.sitegen.finding.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;

class ConflictMarksTest {

    private final Findings findings = new Findings();

    @Test
    void eachMarkOfAnUnfinishedMergeIsAnError() {
        boolean found =
                areIn(
                        """
                        Before.

                        <<<<<<< HEAD
                        We know why.
                        ||||||| 1a2b3c
                        We look.
                        =======
                        We do not know why.
                        >>>>>>> desk
                        """);

        assertThat(found).isTrue();
        assertThat(places())
                .containsExactly("a.md:3:1", "a.md:5:1", "a.md:7:1", "a.md:9:1")
                .hasSize(4);
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .first()
                .isEqualTo("\"<<<<<<<\" is left of a merge that was not finished");
    }

    @Test
    void whatIsLeftOfAMergeThatWasHalfMendedIsFound() {
        areIn("Title\n=======\n\nOne.\n=======\nTwo.\n>>>>>>> desk\n");

        assertThat(places()).containsExactly("a.md:5:1", "a.md:7:1");
    }

    @Test
    void marksOfOtherProgramsAndLineEndsOfWindowsAreFound() {
        areIn("<<<<<<< .mine\r\na\r\n=======\r\nb\r\n>>>>>>> .r2\r\né\r\n");

        assertThat(places()).containsExactly("a.md:1:1", "a.md:3:1", "a.md:5:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title\n=======\n\nText.\n",
                "|||||||\n",
                "Press <<<<<<< and then >>>>>>> to go on.\n",
                "    <<<<<<< HEAD\n    =======\n    >>>>>>> desk\n",
                "<<<<<<<HEAD\n"
            })
    void whatOnlyLooksLikeAMarkIsRead(String text) {
        assertThat(areIn(text)).isFalse();
        assertThat(findings.sorted()).isEmpty();
    }

    private boolean areIn(String text) {
        return ConflictMarks.areIn(new SourceFile("a.md", text), findings);
    }

    private List<String> places() {
        return findings.sorted().stream()
                .map(Finding::headline)
                .peek(headline -> assertThat(headline).endsWith(" [conflict-mark]"))
                .map(headline -> headline.substring(0, headline.indexOf(": error")))
                .toList();
    }
}
