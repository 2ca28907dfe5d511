package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.Finding;
import org.sitegen.newsletter.value.Address;

@Timeout(30)
@Tag("slow")
class HostileTemplateTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include \"page\" %}",
                "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
                "{% macro m() %}{% import \"page\" as p %}{{ p.m() }}{% endmacro %}{{ m() }}",
                "{% for x in range(0, 30000000) %}x{% endfor %}",
                "{% for x in 0..30000000 %}x{% endfor %}",
                "{% set l = range(1, 9999) %}{% for a in l %}{% for b in l %}{% for c in l %}"
                        + "{% endfor %}{% endfor %}{% endfor %}",
                "{% set l = range(1, 9999) %}{% for a in l %}{% for b in l %}0123456789{% endfor %}"
                        + "{% endfor %}",
                "{% set s = 'xxxxxxxx' %}{% for a in range(1, 60) %}{% set s = s ~ s %}{% endfor %}",
                "{% set s = 'xxxxxxxx' %}{% for a in range(1, 60) %}{% set s = [s, s] | join %}"
                        + "{% endfor %}",
                "{% macro d(s) %}{{ s }}{{ s }}{% endmacro %}{% set s = 'xxxxxxxx' %}"
                        + "{% for a in range(1, 60) %}{% set s = d(s) %}{% endfor %}",
                "{% set s = 'x' %}{% for a in range(1, 60) %}{% set s = t('by', name=s ~ s) %}"
                        + "{% endfor %}",
            })
    void whatNeverEndsIsTooMuch(String template) throws IOException {
        TestTheme theme = TestTheme.page(folder, template);
        theme.render("v");
        assertThat(theme.findings.sorted())
                .extracting(Finding::check)
                .containsExactly("template-too-much");
        assertThat(theme.headlines().get(0)).contains("page").contains("(page /failures/f-1/)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% set l = [1] %}{% for a in range(1, 60) %}{% set l = [l, l] %}{% endfor %}{{ l }}",
                "{% set l = [1] %}{% for a in range(1, 60) %}{% set l = [l, l] %}{% endfor %}"
                        + "{{ l == [l, l] }}",
                "{% set l = [1] %}{% for a in range(1, 60) %}{% set l = l + l %}{% endfor %}",
                "{{ 1 / 0 }}",
                "{{ page.value - 1 }}",
                "{{ page.value < 1 ? 'a' : 'b' }}",
                "{{ page.value[0] }}",
                "{{ page.value.class }}",
                "{{ page.value.bytes }}",
                "{{ site }}",
                "{{ page.address }}",
                "{% if null %}x{% endif %}",
                "{{ html(page.value) }}",
                "{{ link(page.value) }}",
                "{{ web(page.value) }}",
                "{{ link('../x') }}",
                "{{ number(page.value) }}",
                "{{ date(page.value) }}",
            })
    void whatCannotBeRenderedIsAFinding(String template) throws IOException {
        TestTheme theme = TestTheme.page(folder, template);
        assertThat(theme.render("javascript:x")).isEmpty();
        assertThat(theme.headlines()).hasSize(1);
        assertThat(theme.headlines().get(0)).startsWith("themes/t/templates/page.peb:1:");
    }

    @Test
    void aTemplateThatExtendsItselfIsAFinding() throws IOException {
        String files =
                """
                -- templates/a.peb --
                {% extends "b" %}
                -- templates/b.peb --
                {% extends "a" %}
                -- templates/c.peb --
                {% extends "c" %}
                -- templates/page.peb --
                {% extends "a" %}
                """;
        assertThat(TestTheme.of(folder, files).findings.sorted())
                .extracting(Finding::check)
                .isNotEmpty()
                .containsOnly("template-extends");
    }

    @Test
    void includesThatBranchWithoutEndAreCheckedInBoundedTime() throws IOException {
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < 39; i++) {
            files.append("-- templates/partials/p").append(i).append(".peb --\n");
            for (int j = 0; j < 4; j++) {
                files.append("{% include \"partials/p").append(i + 1).append("\" with {'v");
                files.append(j).append("': page} %}\n");
            }
        }
        files.append("-- templates/partials/p39.peb --\n{{ page.address }}");
        files.append("-- templates/page.peb --\n{% include \"partials/p0\" %}");
        TestTheme theme = TestTheme.of(folder, files.toString());
        theme.theme.render(new TestTheme.Site(""), page());
        assertThat(theme.headlines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[", "not ", "{", "-", "a.", "a|", "'", "\"", "\\", "a ? ", "a[", "f("})
    void deepExpressionsAreRefused(String unit) throws IOException {
        TestTheme theme = TestTheme.page(folder, "{{ " + unit.repeat(100_000) + " }}");
        assertThat(theme.headlines()).isNotEmpty();
        theme = TestTheme.page(folder, "{{ " + unit.repeat(1_900 / unit.length()) + " }}");
        assertThat(theme.headlines()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{% if page.value %}", "{% for a in page.value %}", "{% block a %}", "{#"})
    void deepTagsAreRefused(String tag) throws IOException {
        assertThat(TestTheme.page(folder, tag.repeat(20_000)).headlines()).isNotEmpty();
    }

    @Test
    void anythingElseEndsToo() throws IOException {
        Random random = new Random(42);
        String[] parts = {
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "'",
            "\"",
            "<a href=\"",
            "\">",
            "<script>",
            "if ",
            "page.value",
            "endif",
            "for x in ",
            "endfor",
            "(",
            ")",
            "[",
            "]",
            "|",
            "~",
            " ",
            "\n",
            "block a",
            "endblock",
            "macro m(",
            "endmacro",
            "include ",
            "set x = ",
            "\\",
            "-",
            "1",
            "t('hello')",
            "\u2028",
            "<!--",
            "-->",
            "é",
            "{",
            "}",
            ",",
            ":",
            "with",
            "import "
        };
        for (int i = 0; i < 600; i++) {
            StringBuilder template = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                template.append(parts[random.nextInt(parts.length)]);
            }
            TestTheme theme = TestTheme.page(folder, template.toString());
            theme.theme.render(new TestTheme.Site(""), page());
        }
    }

    @Test
    void nothingOutsideOfTheThemeIsRead() throws IOException {
        Files.writeString(folder.resolve("secret.peb"), "secret");
        Files.createDirectories(folder.resolve("themes/t/templates"));
        Files.createSymbolicLink(
                folder.resolve("themes/t/templates/link.peb"), folder.resolve("secret.peb"));
        Files.createSymbolicLink(folder.resolve("themes/t/templates/all"), folder);
        List<String> found = TestTheme.page(folder, "{% include \"link\" %}").headlines();
        assertThat(found)
                .contains(
                        "themes/t/templates/link.peb:1:1: error: \"templates/link.peb\" is a link that"
                                + " leads out of the theme [theme-file]")
                .anyMatch(
                        line -> line.endsWith("there is no template \"link\" [template-unknown]"));
        for (String name : List.of("../../secret", "/etc/passwd", "..\\\\x", "all/secret")) {
            assertThat(TestTheme.page(folder, "{% include \"" + name + "\" %}").headlines())
                    .anyMatch(line -> line.endsWith("[template-unknown]"));
        }
    }

    private static TestTheme.ShownPage page() {
        return new TestTheme.ShownPage(new Address(""), "page", "x");
    }
}
