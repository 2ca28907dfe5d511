package org.sitegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CheckedContentTest {

    @Test
    void theNewsletterOfTheseTestsHasNoMistake() {
        assertThat(CheckedContent.found(List.of())).isEmpty();
    }
}
