package org.sitegen.newsletter.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;

class CurrenciesTest {

    @ParameterizedTest
    @CsvSource({"euro,EUR", "€,EUR", "eur,EUR", "Euros,EUR", "£,GBP", "gbp,GBP"})
    void aNameOrSignIsAnsweredWithTheCode(String written, String code) {
        assertThat(Currencies.code(written).value()).isNull();
        assertThat(Currencies.code(written).advice().words()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "GBP", "NOK"})
    void aCodeIsOne(String code) {
        assertThat(Currencies.code(code).value()).isEqualTo(code);
    }

    /** The sign is that of many countries. */
    @ParameterizedTest
    @ValueSource(strings = {"$", "dollars", "kr"})
    void whatMayMeanManyIsNotGuessed(String written) {
        assertThat(Currencies.code(written).advice().remedies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"euro", "€"})
    void theSiteHasACodeToo(String written) {
        assertThat(
                        TestSite.found(
                                "value-not-allowed",
                                "-- content/site.yml --\ncurrency: \"%s\"\n".formatted(written)))
                .hasSize(1);
    }
}
