package org.sitegen.check.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class ExternalLinkTest {

    @Test
    void aHostThatSiteYmlDoesNotNameIsAWarning() {
        assertThat(
                        found(
                                "external-link",
                                """
                        -- content/wins/W-2026-031-invoices.md story --
                        See [the page](https://Elsewhere.example:8080/a?b=https://desk.water.example).
                        """))
                .containsExactly(
                        "content/wins/W-2026-031-invoices.md:20:16: warning: the link leads to \"Elsewhere.example\", which is not a host we allow [external-link]");
    }

    @Test
    void aHostThatSiteYmlNamesIsNot() {
        assertThat(
                        found(
                                "external-link",
                                """
                        -- content/wins/W-2026-031-invoices.md story --
                        See [the desk](https://DESK.water.example/x) or [write](mailto:desk@water.example).
                        """))
                .isEmpty();
    }

    @Test
    void withoutAListEveryHostIsAllowed() {
        assertThat(
                        found(
                                "external-link",
                                """
                        -- content/site.yml --
                        external_links: []
                        -- content/wins/W-2026-031-invoices.md story --
                        See [the page](https://elsewhere.example/).
                        """))
                .isEmpty();
    }

    @Test
    void theHostStandsBetweenUserAndPort() {
        assertThat(ExternalLink.host("https://a@b.example:80/c@d")).isEqualTo("b.example");
        assertThat(ExternalLink.host("http://[::1]:80?x")).isEqualTo("[::1]");
        assertThat(ExternalLink.host("mailto:a@b.example")).isEmpty();
    }
}
