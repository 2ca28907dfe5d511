package org.sitegen.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,480", "71,4", "71.4 %", "1e3", ".5", "1_000", "0x1F", "NaN", "+3", "1.", "٣"
            })
    void onlyDigitsAndAPointAreANumber(String text) {
        assertThat(Scalars.number(text).value()).isNull();
        assertThat(Scalars.number(text).message()).contains('"' + text + '"');
    }

    @Test
    void aNumberKeepsTheDecimalsThatWereTyped() {
        assertThat(Scalars.number("99.90").value()).hasToString("99.90");
        assertThat(Scalars.number("-3").value()).hasToString("-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "True", "TRUE", "1"})
    void onlyTrueAndFalseAreTrueOrFalse(String text) {
        assertThat(Scalars.trueOrFalse(text).value()).isNull();
    }

    @Test
    void charactersAreCountedAsReadersSeeThem() {
        assertThat(Scalars.characters("😀".repeat(80), 80).value()).isNotNull();
        assertThat(Scalars.characters("a".repeat(83), 80).message())
                .isEqualTo("this text has 83 characters, 3 too many");
    }

    @Test
    void wordsAreWhatSpacesPart() {
        assertThat(Scalars.words("one  two\nthree", 3).value()).isNotNull();
        assertThat(Scalars.words("one two three four", 3).message())
                .isEqualTo("this text has 4 words, 1 too many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "-", "—", "n/a", "N/A", "TBD", "à voir", "??", "…", "12"})
    void dotsAndDashesAreNoReason(String text) {
        assertThat(Scalars.reason(text).message()).isEqualTo('"' + text + "\" is no reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Storm", "None", "The supplier was late", "停電", "Тест"})
    void aWordMayBeReasonEnough(String text) {
        assertThat(Scalars.reason(text).value()).isEqualTo(text);
    }
}
