package org.sitegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> WORDS =
            List.of("critical", "major", "minor", "near-miss", "acknowledgement");

    @ParameterizedTest
    @CsvSource({
        "majro,major",
        "Major,major",
        "mjor,major",
        "criticall,critical",
        "nearmiss,near-miss",
        "acknow,acknowledgement"
    })
    void whatWasMeantIsAtMostTwoSlipsAwayOrBeginsAlike(String written, String meant) {
        assertThat(Spelling.near(written, WORDS)).containsExactly(meant);
    }

    @Test
    void nothingIsMeantByWhatIsFarFromEverything() {
        assertThat(Spelling.near("severe", WORDS)).isEmpty();
        assertThat(Spelling.meant("severe", WORDS)).isEmpty();
    }

    @Test
    void severalAreNamedWhenTheyAreEquallyNear() {
        assertThat(Spelling.meant("mior", List.of("minor", "mior2", "mayor")))
                .isEqualTo("Did you mean \"minor\" or \"mior2\"? ");
    }
}
