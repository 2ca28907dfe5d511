package org.sitegen.newsletter.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.newsletter.Permalinks;

class AddressTest {

    @Test
    void aPageIsAFolderWithAnIndex() {
        assertThat(new Address("failures/f-2026-014/").file())
                .isEqualTo("failures/f-2026-014/index.html");
        assertThat(new Address("feed.xml").file()).isEqualTo("feed.xml");
        assertThat(Address.HOME.file()).isEqualTo("index.html");
    }

    @Test
    void theWayToTheRootGoesUpEveryFolder() {
        assertThat(new Address("failures/f-2026-014/").toRoot()).isEqualTo("../../");
        assertThat(new Address("failures/feed.xml").toRoot()).isEqualTo("../");
        assertThat(Address.HOME.toRoot()).isEmpty();
    }

    @Test
    void theAddressOfAnEntryIsItsId() {
        assertThat(Permalinks.address(new Reference("failure", "F-2026-014")))
                .isEqualTo(new Address("failures/f-2026-014/"));
        assertThat(Permalinks.address(new Reference("unit", "finance")))
                .isEqualTo(new Address("for/finance/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/failures/", "../x", "a//b", "a/../b"})
    void nothingLeadsOutOfTheSite(String path) {
        assertThatThrownBy(() -> new Address(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path);
    }
}
