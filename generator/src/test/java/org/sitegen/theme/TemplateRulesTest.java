package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.Findings;

class TemplateRulesTest {

    @TempDir Path folder;

    private List<String> found(String template) throws IOException {
        return TestTheme.page(folder, template).headlines();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<script src=\"x\">var a = '{{ page.value }}'</script> => template-unsafe",
                "<style>a{color:{{ page.value }}}</style> => template-unsafe",
                "<p class={{ page.value }}>x</p> => template-unsafe",
                "<p class=a{{ page.value }}>x</p> => template-unsafe",
                "<p {{ page.value }}>x</p> => template-unsafe",
                "<{{ page.value }}>x</p> => template-unsafe",
                "<p data-{{ page.value }}=\"\">x</p> => template-unsafe",
                "<a href=\"{{ page.value }}\">x</a> => template-address",
                "<a href=\"x/{{ link(page.value) }}\">x</a> => template-address",
                "<a href=\"{{ link(page.value) ~ page.value }}\">x</a> => template-address",
                "<img src='{{ page.value }}' alt=\"\"> => template-address",
                "<a href=\"/failures/\">x</a> => template-address",
                "<a href=\"javascript:alert(1)\">x</a> => template-address",
                "<a href=\"style.css\">x</a> => template-address",
                "<base href=\"https://x.example/\"> => template-address",
                "<script src=\"https://cdn.example/x.js\"></script> => template-elsewhere",
                "<img src=\"http://x.example/a.png\" alt=\"\"> => template-elsewhere",
                "<button formaction=\"https://x.example/\">x</button> => template-elsewhere",
                "<button formaction=\"{{ page.value }}\">x</button> => template-address",
                "<button formaction=\"{{ web(page.value) }}\">x</button> => template-address",
                "<form action=\"https://x.example/\"></form> => template-elsewhere",
                "<form action=\"{{ web('https://x.example/') }}\"></form> => template-address",
                "<form action=\"mailto:a@b.example\"></form> => template-address",
                "<a href=\"#a\" ping=\"https://x.example/\">x</a> => template-elsewhere",
                "<a href=\"#a\" ping=\"{{ link('a') }} https://x.example/\">x</a>"
                        + " => template-elsewhere",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://x.example/\">"
                        + " => template-address",
                "<meta http-equiv=' REFRESH ' content=\"0\"> => template-address",
                "<meta http-equiv=\"&#114;efresh\" content=\"0\"> => template-address",
                "<meta http-equiv=\"{{ page.value }}\" content=\"0\"> => template-address",
                "<img srcset=\"{{ link('a') }} 1x, https://x.example/b 2x\" alt=\"\">"
                        + " => template-elsewhere",
                "<img srcset=\"#a 1x, {{ page.value }} 2x\" alt=\"\"> => template-address",
                "<link imagesrcset=\"https://x.example/b 2x\"> => template-elsewhere",
                "<link rel=\"preconnect\" href=\"https://x.example/\"> => template-elsewhere",
                "<img src=\"{{ web(page.value) }}\" alt=\"\"> => template-address",
                "<video poster=\"https://x.example/a.png\"></video> => template-elsewhere",
                "<object data=\"https://x.example/a\"></object> => template-elsewhere",
                "<embed src=https://x.example/a> => template-elsewhere",
                "<iframe src=\"https://x.example/\"></iframe> => template-elsewhere",
                "<iframe srcdoc=\"x\"></iframe> => template-inline",
                "<body background=\"https://x.example/a.png\"> => template-elsewhere",
                "<html manifest=\"https://x.example/a\"> => template-elsewhere",
                "<svg><image href=\"https://x.example/a\"/></svg> => template-elsewhere",
                "<svg><use xlink:href=\"https://x.example/a#b\"/></svg> => template-elsewhere",
                "<svg><rect fill=\"u\\72l(https://x.example/a#b)\"/></svg> => template-elsewhere",
                "<svg><rect mask=\"{{ page.value }}\"/></svg> => template-unsafe",
                "<svg><a><set attributeName=\"href\" to=\"https://x.example/\"/></a></svg>"
                        + " => template-address",
                "<!-- --!><img src=\"https://x.example/a\" alt=\"\"> => template-elsewhere",
                "<noscript><a title=\"</noscript><img src=//x.example>\"></a> => template-unsafe",
                "<xmp><!-- </xmp><img src=//x.example> --> => template-unsafe",
                "<svg><title><img src=//x.example></title></svg> => template-unsafe",
                "<p onclick=\"x()\">x</p> => template-inline",
                "<p style=\"color:red\">x</p> => template-inline",
                "<style>a{color:red}</style> => template-inline",
                "<script>alert(1)</script> => template-inline",
                "<a href=\"#a\" {% if page.value %}class=\"{% endif %}b\">x</a> => template-branch",
                "{% if page.value %}<p title=\"{% endif %}x => template-branch",
                "<p title=\" => template-branch",
                "{% for x in page.value %}<p {% endfor %}> => template-branch",
                "{{ page.value | raw }} => template-unknown",
                "{{ page.value | nl2br }} => template-unknown",
                "{{ page.value | titl }} => template-unknown",
                "{{ lnk(page.address) }} => template-unknown",
                "{{ page.value is weird }} => template-unknown",
                "{{ pge.value }} => template-unknown",
                "{{ _context }} => template-unknown",
                "{{ template }} => template-unknown",
                "{{ block('x') }} => template-unknown",
                "{% include \"nothing\" %} => template-unknown",
                "{% import \"nothing\" as ui %} => template-unknown",
                "{% extends \"nothing\" %} => template-unknown",
                "{% extends page.value %} => template-computed",
                "{{ page.value.getClass() }} => template-method",
                "{{ page.value.delete() }} => template-method",
                "{{ t('helo') }} => unknown-word",
                "{{ plural('hello', 1) }} => unknown-word",
                "{{ asset('missing.css') }} => template-unknown",
                "{{ date() }} => template-argument",
                "{% autoescape false %}{{ page.value }}{% endautoescape %} => template-syntax",
                "{% verbatim %}{{ x }}{% endverbatim %} => template-syntax",
                "{% include page.value %} => template-syntax",
                "{% parallel %}x{% endparallel %} => template-syntax",
                "{% cache 'x' %}x{% endcache %} => template-syntax",
                "{% flush %} => template-syntax",
                "{% embed \"page\" %}{% endembed %} => template-syntax",
                "{% filter upper %}x{% endfilter %} => template-syntax",
                "{% from \"x\" import y %} => template-syntax",
                "{% if page.value %}x => template-syntax",
                "{{ page.value => template-syntax",
                "{{ \"a#{page.value}\" }} => template-syntax",
                "{{ 'a'('b') }} => template-syntax",
            })
    void isAFinding(String template, String check) throws IOException {
        assertThat(found(template))
                .anySatisfy(line -> assertThat(line).endsWith("[" + check + "]"));
        TestTheme theme = TestTheme.page(folder, template);
        assertThat(theme.theme.render(new TestTheme.Site(""), page())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"{{ link(page.address) }}#x{{ page.value }}\">x</a>",
                "<a href=\"#x{{ page.value }}\" data-x='{{ page.value }}'>x</a>",
                "<a href=\"https://x.example/\">x</a> <a href=\"mailto:a@b.example\">y</a>",
                "<img srcset=\"{{ link('a.png') }} 1x, {{ link('b.png') }} 2x\" alt=\"\">",
                "<p {% if page.value is empty %}class=\"a\"{% else %}id=\"b\"{% endif %}>x</p>",
                "<p class=\"a{% if page.value is empty %} b{% endif %}\">x < y</p><!-- a > b -->",
                "<svg><rect fill=\"url(#a)\" mask='none'/><use href=\"#b\"/></svg>",
                "<form action=\"{{ link('search/') }}\"></form><q cite=\"https://x.example/\">x</q>",
                "<meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\"><meta charset='UTF-8'>",
                "<p\ttitle=\"a\u2003&eacute;&#233;\"\r\nclass = 'a'>a\u2003b</p>",
                "<svg><set attributeName=\"opacity\" to=\"0\"/></svg>",
                "<title>{% block title %}{{ page.value }}{% endblock %}</title><!doctype html>",
                "<script type=\"application/ld+json\">{}</script>",
                "{% macro m(a, b='x') %}<b>{{ a }}{{ b }}</b>{% endmacro %}{{ m(page.value) }}",
                "{% set x = [1, 2] %}{% for y in x %}{{ y }}{{ loop.index }}{% else %}-{% endfor %}",
                "{{ t('hello') }}{{ t('by', name='x') }}{{ plural('count', 2) }}",
                "{{ page.value is empty ? 'a' : page.value }}{# {{ nothing #}",
            })
    void isAllowed(String template) throws IOException {
        TestTheme theme = TestTheme.page(folder, template);
        theme.render("v");
        assertThat(theme.headlines()).isEmpty();
    }

    @Test
    void aFindingHasItsPlaceAndAdvice() throws IOException {
        TestTheme theme =
                TestTheme.page(folder, "<p>\n  é <a class=\"x\" href=\"{{ page.value }}\">");
        assertThat(theme.headlines())
                .containsExactly(
                        "themes/t/templates/page.peb:2:24: error: \"page.value\" may not stand in href"
                                + " [template-address]");
        assertThat(TestTheme.page(folder, "\n{{ t('helo') }}").findings.sorted().get(0).advice())
                .isEqualTo(
                        "Did you mean \"hello\"? If it is a new text, add \"helo: …\" to"
                                + " themes/t/words/en.yml.");
        assertThat(found("a\n  {{ lnk(page.address) }}"))
                .containsExactly(
                        "themes/t/templates/page.peb:2:6: error: there is no function or macro"
                                + " \"lnk\" [template-unknown]");
    }

    @Test
    void everyPlaceOfATextIsGivenSomethingInEveryLanguage() throws IOException {
        assertThat(found("{{ t('by') }}"))
                .containsExactly(
                        "themes/t/templates/page.peb:1:7: error: nothing is given for \"{name}\" of"
                                + " the text \"by\" in words/en.yml [template-argument]");
        TestTheme theme =
                TestTheme.of(
                        folder,
                        """
                        -- templates/page.peb --
                        {{ plural('count', 2) }}{{ t('hello') }}
                        {{ plural('count', 2, 'x') }}
                        -- words/fr.yml --
                        count.other: "{0} sur {1}"
                        hello: "Bonjour {0}"
                        """);
        assertThat(theme.headlines())
                .containsExactly(
                        "themes/t/templates/page.peb:1:12: error: nothing is given for \"{1}\" of"
                                + " the text \"count.other\" in words/fr.yml [template-argument]",
                        "themes/t/templates/page.peb:1:31: error: nothing is given for \"{0}\" of"
                                + " the text \"hello\" in words/fr.yml [template-argument]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "{% block a %}x => \"block a\" is not closed => Add {% endblock %} where it ends.",
                "{% iff page.value %} => there is no tag \"iff\" => Did you mean \"if\"? There are:",
                "{% if page.value %}{% for x in page.value %}{% endif %} => \"for x in page.value\""
                        + " is not closed => Add {% endfor %} where it ends.",
                "x{% endif %} => \"endif\" closes nothing => Remove it, or open with \"if\" before"
                        + " it.",
            })
    void tagThatIsNotClosedOrUnknownIsToldInOurWords(String template, String message, String advice)
            throws IOException {
        TestTheme theme = TestTheme.page(folder, template);
        assertThat(theme.headlines())
                .singleElement()
                .asString()
                .contains(": error: " + message + " [template-syntax]");
        assertThat(theme.advice().get(0)).startsWith(advice);
    }

    @Test
    void aFindingAboutAnAttributeStandsWhereItBegins() throws IOException {
        assertThat(found("<p>\n<a class=\"b\" href=\"style.css\">x</a>"))
                .singleElement()
                .asString()
                .startsWith("themes/t/templates/page.peb:2:14: ");
        assertThat(found("<p>\n  <style>a{}</style>"))
                .singleElement()
                .asString()
                .startsWith("themes/t/templates/page.peb:2:3: ");
    }

    @Test
    void partsOfRecordsAreCheckedThroughLoopsIncludesAndLayouts() throws IOException {
        String files =
                """
                -- templates/page.peb --
                {% extends "layout" %}
                {% import "partials/ui" as ui %}
                {% block main %}{% for item in page.items %}{{ ui.card(item, 1) }}{{ item.naem }}{% endfor %}
                {% include "partials/part" with {'one': page.items | first} %}{% endblock %}
                -- templates/layout.peb --
                {{ page.titel }}{% block main %}{% endblock %}
                -- templates/partials/ui.peb --
                {% macro card(x) %}{{ x.name }}{{ y.adress }}{% endmacro %}
                -- templates/partials/part.peb --
                {{ one.nmae }}{{ page.items.size }}{{ page.address }}
                """;
        TestTheme theme = TestTheme.of(folder, files);
        Findings findings = new Findings();
        theme.theme.checked(TestTheme.Site.class, Map.of("page", Listed.class), findings);
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "themes/t/templates/layout.peb:1:9: error: \"titel\" is not a part of Listed"
                                + " [template-attribute]",
                        "themes/t/templates/page.peb:3:51: error: the macro \"card\" takes 1"
                                + " argument, not 2 [template-argument]",
                        "themes/t/templates/page.peb:3:75: error: \"naem\" is not a part of Item"
                                + " [template-attribute]",
                        "themes/t/templates/partials/part.peb:1:8: error: \"nmae\" is not a part of"
                                + " Item [template-attribute]",
                        "themes/t/templates/partials/ui.peb:1:35: error: there is no value \"y\""
                                + " [template-unknown]");
        assertThat(findings.sorted())
                .extracting(Finding::advice)
                .contains("Did you mean \"name\"? Parts: name.");
    }

    private static TestTheme.ShownPage page() {
        return new TestTheme.ShownPage(new org.sitegen.newsletter.value.Address(""), "page", "x");
    }

    private record Item(String name) {}

    private record Listed(
            org.sitegen.newsletter.value.Address address,
            String template,
            String title,
            List<Item> items)
            implements org.sitegen.site.Page {}
}
