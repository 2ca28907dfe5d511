package org.sitegen.newsletter.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

/** The example is read as of 22 November 2026. */
class CapabilityTest {

    private static List<String> agreedOn(String day) {
        return TestSite.found(
                "not-yet",
                "-- content/registers/capabilities.yml --\n- {id: pay-people, name: Pay people,"
                        + " condition: fair, agreed_on: "
                        + day
                        + "}\n");
    }

    @Test
    void aConditionWasAgreedOnADayThatHasCome() {
        assertThat(agreedOn("2026-11-23"))
                .singleElement()
                .asString()
                .contains("error: agreed_on (2026-11-23) lies after 2026-11-22");
        assertThat(agreedOn("2026-11-22")).isEmpty();
    }
}
