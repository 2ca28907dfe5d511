package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;

/** What a theme's author got wrong is told with the template, its line and the page. */
@Timeout(60)
class TemplateMistakesTest {

    private static final String FAILURE = "themes/candour/templates/failure.peb";

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "{{ page.faliure }} @ template-attribute",
                "{% include \"partials/none\" %} @ template-unknown",
                "{{ page.card.title | raw }} @ template-unknown",
                "{{ page.getClass() }} @ template-method",
                "{{ t('no.such.word') }} @ unknown-word",
                "{% include \"../../../../etc/passwd\" %} @ template-unknown",
                "{% if %} @ template-syntax",
                "{{ asset('none.css') }} @ template-unknown",
            })
    void mistakeIsToldWithTemplateAndLine(String mistake, String check) {
        BuiltSite site =
                with(
                        "{% extends \"layout\" %}\n{% block content %}\n"
                                + mistake
                                + "\n{% endblock %}");

        assertThat(site.isStopped().findings())
                .anyMatch(each -> each.startsWith(FAILURE + ":3:") && each.contains("error"))
                .anyMatch(each -> each.endsWith("[" + check + "]"));
        assertThat(site.result().findings()).allMatch(each -> !each.advice().isBlank());
        assertThat(site.paths()).isEmpty();
    }

    @Test
    void feedTemplateIsCheckedAgainstItsRecordAlsoWhereNoEntryShowsIt() {
        TestSite.example("")
                .write(
                        "themes/candour/templates/feed-failure.peb",
                        "{% if page.failure is null %}{{ page.failure.card.titel }}{% endif %}")
                .build()
                .isStopped()
                .finds("themes/candour/templates/feed-failure.peb:1:");
    }

    @Test
    void mistakeThatOnlyOneEntryShowsNamesItsPage() {
        BuiltSite site =
                with(
                        """
                        {% extends "layout" %}
                        {% block content %}
                        {% if page.card.severity == 'critical' %}<a href="{{ web(page.card.title) }}">x</a>{% endif %}
                        {% endblock %}
                        """);

        assertThat(site.isStopped().findings())
                .anyMatch(
                        each ->
                                each.startsWith(FAILURE + ":3:")
                                        && each.contains("/failures/f-2026-014/"));
    }

    @Test
    void loopsWithoutEndEnd() {
        with("""
                        {% for a in range(1, 100000) %}{% for b in range(1, 100000) %}{{ a }}{% endfor %}{% endfor %}
                        """)
                .isStopped()
                .finds(FAILURE + ":1:");
    }

    @Test
    void templatesThatIncludeThemselvesEnd() {
        with("{% include \"failure\" %}").isStopped().finds(FAILURE + ":1:");
    }

    private static BuiltSite with(String template) {
        return TestSite.example("").write(FAILURE, template).build();
    }
}
