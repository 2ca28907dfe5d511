package org.sitegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class ExampleNewsletterTest {

    @Test
    void theNewsletterOfTheseTestsHasNoMistake() {
        assertThat(TestSite.found(List.of())).isEmpty();
    }
}
