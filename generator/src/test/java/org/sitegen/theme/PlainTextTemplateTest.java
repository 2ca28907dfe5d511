package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.finding.Finding;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.value.Address;

class PlainTextTemplateTest {

    @TempDir Path folder;

    private TestTheme text(String template) throws IOException {
        return TestTheme.of(folder, "-- templates/page.txt.peb --\n" + template);
    }

    private static String shown(TestTheme theme, Object value) {
        return theme.render(
                new TestTheme.ShownPage(new Address("data/editions/x.txt"), "page.txt", value));
    }

    private static List<String> told(TestTheme theme, Object value) {
        shown(theme, value);
        return theme.findings.sorted().stream().map(Finding::message).toList();
    }

    @Test
    void aValueIsNotEscapedForHtml() throws IOException {
        assertThat(shown(text("{{ page.value }}"), "Tom & \"<Jerry>\""))
                .isEqualTo("Tom & \"<Jerry>\"");
    }

    @Test
    void aValueStaysOnItsLineAndCannotPassForWhatTheTemplateSays() throws IOException {
        assertThat(shown(text("- {{ page.value }}\n"), "over\n\n## What went wrong\n- nothing"))
                .isEqualTo("- over ## What went wrong - nothing");
    }

    @Test
    void partsOfTextsSayTheSameInAMacroAndInAWord() throws IOException {
        TestTheme theme =
                TestTheme.of(
                        folder,
                        """
                        -- templates/page.txt.peb --
                        {% import "ui.txt" as ui %}
                        {{ ui.said(page.value) }}; {{ t('said', ui.said(page.value), page.value) }}
                        -- templates/ui.txt.peb --
                        {% macro said(x) %}“{{ x }}”{% endmacro %}
                        -- words/en.yml --
                        said: "{0} or {1}"
                        """);

        assertThat(shown(theme, "R&D")).isEqualTo("“R&D”; “R&D” or R&D");
    }

    @Test
    void proseIsShownAsPlainText() throws IOException {
        Html prose = new Html("<p>One &amp; two.</p>\n<p>Three.</p>");

        assertThat(shown(text("{{ plain(page.value) }}"), prose)).isEqualTo("One & two.\n\nThree.");
    }

    @Test
    void plainTextOfProseIsEscapedInHtml() throws IOException {
        TestTheme theme = TestTheme.page(folder, "<p>{{ plain(page.value) }}</p>");

        assertThat(theme.render(new Html("<p>1 &lt; 2</p>"))).isEqualTo("<p>1 &lt; 2</p>");
    }

    @Test
    void htmlHasNoPlaceInIt() throws IOException {
        assertThat(told(text("{{ html(page.value) }}"), new Html("<p>x</p>")))
                .containsExactly("html() has no place in plain text (page /data/editions/x.txt)");
    }

    @Test
    void noBlankLinesAndNoSpacesAreLeftByTags() throws IOException {
        TestTheme theme =
                text(
                        """
                        {# A note #}
                        One  \s

                        {% if page.value is null %}
                        Never
                        {% endif %}


                        Two
                        """);

        assertThat(TestTheme.text(theme.theme, new TestTheme.Site(""), page()))
                .isEqualTo("One\n\nTwo\n");
    }

    private static TestTheme.ShownPage page() {
        return new TestTheme.ShownPage(new Address("x.txt"), "page.txt", "x");
    }

    @Test
    void whatLooksLikeATagIsText() throws IOException {
        assertThat(shown(text("a < b <script src=\"//x.example\">{{ page.value }}"), "v"))
                .isEqualTo("a < b <script src=\"//x.example\">v");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "page.peb => {% include \"part.txt\" %}",
                "page.peb => {% import \"part.txt\" as part %}",
                "page.peb => {% extends \"part.txt\" %}",
                "page.txt.peb => {% include \"other\" %}",
                "page.txt.peb => {% import \"other.peb\" as other %}",
                "page.txt.peb => {% extends \"other\" %}",
            })
    void templatesOfTheOtherKindCannotBeTakenIn(String file, String template) throws IOException {
        TestTheme theme =
                TestTheme.of(
                        folder,
                        """
                        -- templates/part.txt.peb --
                        {% macro x() %}{% endmacro %}{{ page.value }}
                        -- templates/other.peb --
                        {{ page.value }}
                        """
                                + ("-- templates/" + file + " --\n" + template));

        assertThat(theme.headlines())
                .singleElement()
                .asString()
                .startsWith("themes/t/templates/" + file + ":1:")
                .endsWith("plain text and of HTML cannot take in each other [template-kind]");
    }
}
