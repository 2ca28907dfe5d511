package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class SeverityNotExplainedTest {

    @Test
    void aSeverityWithoutMeaningIsAWarning() {
        assertThat(
                        found(
                                "severity-not-explained",
                                """
                        -- content/site.yml --
                        severities: {critical: A payment was missed}
                        """))
                .containsExactly(
                        "content/site.yml:6:14: warning: one failure is \"minor\", and nothing says what that means [severity-not-explained]");
    }

    @Test
    void aMeaningForWhatIsUsedIsEnough() {
        assertThat(
                        found(
                                "severity-not-explained",
                                """
                        -- content/site.yml --
                        severities: {critical: A payment was missed, minor: People were held up}
                        """))
                .isEmpty();
    }

    @Test
    void settingsThatCannotBeReadAreToldOnlyOnce() {
        assertThat(
                        found(
                                "severity-not-explained",
                                """
                        -- content/site.yml --
                        name: [
                        """))
                .isEmpty();
    }
}
