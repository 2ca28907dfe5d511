package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.newsletter.value.Address;

class IncludedTest {

    @TempDir Path folder;

    /** A theme whose page includes a head. */
    private TestTheme including(String page, String head) throws IOException {
        return TestTheme.of(
                folder,
                "-- templates/page.peb --\n"
                        + page
                        + "\n-- templates/partials/head.peb --\n"
                        + head
                        + "\n");
    }

    private static String at(TestTheme theme, String path, Object value) {
        return theme.render(new TestTheme.ShownPage(new Address(path), "page", value));
    }

    @Test
    void whatIsIncludedAloneSeesTheSiteAndWhatIsGiven() throws IOException {
        TestTheme theme =
                TestTheme.of(
                        folder,
                        """
                        -- templates/page.peb --
                        {% include "partials/head" with {'title': page.value} only %}
                        -- templates/partials/head.peb --
                        {% import "partials/ui" as ui %}{{ site.name }}: {{ ui.big(title) }}
                        -- templates/partials/ui.peb --
                        {% macro big(x) %}<b>{{ x }}</b>{% endmacro %}
                        """);

        assertThat(at(theme, "", "Pay & rations")).isEqualTo("Our IT: <b>Pay &amp; rations</b>");
        assertThat(theme.headlines()).isEmpty();
    }

    @Test
    void whatIsIncludedAloneSeesNothingElse() throws IOException {
        TestTheme theme =
                including(
                        "{% set mine = 1 %}{% include \"partials/head\" only %}",
                        "{{ mine }}{{ page.value }}");

        assertThat(theme.headlines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("\"mine\""))
                .anySatisfy(line -> assertThat(line).contains("\"page\""));
    }

    @Test
    void whatIsIncludedAloneFollowsItsValuesAndItsPage() throws IOException {
        TestTheme theme =
                including(
                        "{% include \"partials/head\" with {'title': page.value} only %}",
                        "{{ title }} {{ link('wins/') }}");

        assertThat(at(theme, "a/", "x")).isEqualTo("x ../wins/index.html");
        assertThat(at(theme, "b/", "x")).isEqualTo("x ../wins/index.html");
        assertThat(at(theme, "b/", "y")).isEqualTo("y ../wins/index.html");
        assertThat(at(theme, "a/b/", "x")).isEqualTo("x ../../wins/index.html");
        assertThat(at(theme, "a/", 7)).isEqualTo("7 ../wins/index.html");
    }

    @Test
    void aListMayBeGivenToo() throws IOException {
        TestTheme theme =
                including(
                        "{% include \"partials/head\" with {'all': page.value} only %}",
                        "{% for one in all %}{{ one }}{% endfor %}");

        assertThat(at(theme, "", List.of("a", "b"))).isEqualTo("ab");
        assertThat(at(theme, "", List.of("c"))).isEqualTo("c");
    }

    @Test
    void aMissingWordIsToldWhereverItStands() throws IOException {
        TestTheme theme =
                including(
                        "{% include \"partials/head\" with {'key': page.value} only %}",
                        "{{ t('nothing.' ~ key) }}");
        theme.theme.render(
                new TestTheme.Site(""), new TestTheme.ShownPage(new Address("a/"), "page", "x"));
        theme.theme.render(
                new TestTheme.Site(""), new TestTheme.ShownPage(new Address("b/"), "page", "x"));
        theme.theme.reportMistakes(theme.findings);

        assertThat(theme.headlines()).singleElement().asString().contains("\"nothing.x\"");
    }
}
