package org.sitegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    @ParameterizedTest
    @CsvSource({
        "VPN, vpn",
        "near-miss, near-miss",
        "break in a series, break-in-a-series",
        "Rés­eau privé, res_ad_eau-prive",
        "C, c",
        "C++, c_2b__2b_",
        "C#, c_23_",
        "24/7, 24_2f_7",
        "😀, _1f600_",
        "第三, 第三"
    })
    void anAnchorIsMadeOfTheWords(String words, String anchor) {
        assertThat(Anchor.of(words)).isEqualTo(anchor);
    }

    @Property
    void wordsOfSmallLettersAndSignsHavePlacesOfTheirOwn(
            @ForAll @CharRange(from = 'a', to = 'f') @Chars({'2', '+', '#', '_', '.', '/'})
                    String one,
            @ForAll @CharRange(from = 'a', to = 'f') @Chars({'2', '+', '#', '_', '.', '/'})
                    String other) {
        assertThat(Anchor.of(one).equals(Anchor.of(other))).isEqualTo(one.equals(other));
    }

    @Test
    void noSpaceStandsInAnAnchor() {
        assertThat(Anchor.of("a\u00A0b\tc\u3000d")).doesNotContainPattern("[\\s\\u00A0\\u3000]");
    }
}
