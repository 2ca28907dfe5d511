package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Unit;

class ThemeTest {

    @TempDir Path folder;

    private String show(String template, Object value) throws IOException {
        return TestTheme.page(folder, template).render(value);
    }

    @Test
    void everythingIsEscaped() throws IOException {
        assertThat(show("<p title=\"{{ page.value }}\">{{ page.value }}</p>", "<b>'\"&"))
                .isEqualTo("<p title=\"&lt;b&gt;&#39;&quot;&amp;\">&lt;b&gt;&#39;&quot;&amp;</p>");
    }

    @Test
    void whatStandsInATemplateInQuotesIsEscapedToo() throws IOException {
        assertThat(show("{{ '<b>' }}{{ true ? '<i>' : '' }}{{ '<' ~ '>' }}", ""))
                .isEqualTo("&lt;b&gt;&lt;i&gt;&lt;&gt;");
    }

    @Test
    void lineEndsBehindValuesStay() throws IOException {
        assertThat(show("{{ site.name }}\n{{ page.value }}\n", "x")).isEqualTo("Our IT \nx");
    }

    @Test
    void linksLeadFromThePageToAnAddress() throws IOException {
        assertThat(show("<a href=\"{{ link(page.value) }}\">", new Address("wins/w-1/")))
                .isEqualTo("<a href=\"../../wins/w-1/index.html\">");
    }

    @Test
    void whatIsMadeOnceForManyPagesIsMadeAnewWhereTheWayToTheRootIsAnother() throws IOException {
        TestTheme theme = TestTheme.page(folder, "{{ link('wins/') }} {{ t('hello') }}");

        assertThat(at(theme, "a/")).isEqualTo("../wins/index.html Hello");
        assertThat(at(theme, "b/")).isEqualTo("../wins/index.html Hello");
        assertThat(at(theme, "a/b/")).isEqualTo("../../wins/index.html Hello");
        assertThat(at(theme, "a/")).isEqualTo("../wins/index.html Hello");
    }

    private static String at(TestTheme theme, String path) {
        return theme.render(new TestTheme.ShownPage(new Address(path), "page", ""));
    }

    @Test
    void aPageMayHoldLettersOfAnyScript() throws IOException {
        assertThat(show("<p>日本 – 🙂</p>{{ page.value }}", "“naïve” 🙂 日本"))
                .isEqualTo("<p>日本 – 🙂</p>“naïve” 🙂 日本");
    }

    @Test
    void htmlIsShownAsItIsWithItsAddressesAsSeenFromThePage() throws IOException {
        Html html = new Html("<a href=\"" + Html.ROOT + "wins/#a\">&amp;</a>");
        assertThat(show("{{ html(page.value) }}", html))
                .isEqualTo("<a href=\"../../wins/index.html#a\">&amp;</a>");
    }

    @Test
    void functionsWorkInMacrosAndIncludes() throws IOException {
        String files =
                """
                -- templates/page.peb --
                {% extends "layout" %}
                {% import "partials/ui" as ui %}
                {% block main %}{{ ui.card(page.value) }}{% include "partials/part" with {'x': 1} %}{% endblock %}
                -- templates/layout.peb --
                {% import "partials/ui" as ui %}
                <main>{{ ui.card(page.value) }}{% block main %}{% endblock %}</main>
                -- templates/partials/ui.peb --
                {% macro card(to) %}<a href="{{ link(to) }}">{{ inner() }}</a>{% endmacro %}
                {% macro inner() %}{{ t('hello') }}{% endmacro %}
                -- templates/partials/part.peb --
                {% import "partials/ui" as ui %}{{ x }}{{ ui.card(page.value) }}
                """;
        String card = "<a href=\"../../wins/index.html\">Hello</a>";
        assertThat(TestTheme.of(folder, files).render(new Address("wins/")).replace("\n", ""))
                .isEqualTo("<main>" + card + card + "1" + card + " </main>");
    }

    @Test
    void wordsNumbersAndDaysAreInTheSitesLanguage() throws IOException {
        record Values(LocalDate day, LocalDateTime moment, YearMonth month, BigDecimal number) {}
        Values values =
                new Values(
                        LocalDate.of(2026, 3, 1),
                        LocalDateTime.of(2026, 3, 1, 9, 5),
                        YearMonth.of(2026, 3),
                        new BigDecimal("-1234567.850"));
        String template =
                """
                {% set v = page.value %}
                {{ date(v.day) }}|{{ date(v.day, 'short') }}|{{ month(v.month) }}|{{ datetime(v.moment) }}|
                {{ number(v.number) }}|{{ number(v.number, 0) }}|{{ percent(99.95, 1) }}|{{ iso(v.day) }}|
                {{ duration(95) }}|{{ duration(1441) }}|{{ duration(60, 'short') }}|
                {{ duration(0) }}|{{ duration(0, 'short') }}|{{ duration(20159) }}|{{ duration(21000) }}|
                {{ plural('count', 0) }}|{{ plural('count', 1) }}|{{ plural('count', 2) }}|{{ plural('count', 1200) }}|
                {{ t('by', name='A&B') }}
                """;
        assertThat(show(template, values).replace("\n", "").replace("| ", "|"))
                .isEqualTo(
                        "1 March 2026|1 Mar 2026|March 2026|1 March 2026, 09:05|"
                                + "−1,234,567.85|−1,234,568|100.0%|2026-03-01|"
                                + "1 hour 35 minutes|1 day|1 h|"
                                + "less than a minute|&lt; 1 min|13 days 23 hours|14 days|"
                                + "no failures|one failure|a pair of failures|1,200 failures|"
                                + "By A&amp;B &amp; sons");
    }

    @Test
    void markupGivenToATextStaysMarkupAndTheRestIsEscaped() throws IOException {
        assertThat(show("{{ t('by', name=html(page.value)) }}", new Html("<b>A</b>")))
                .isEqualTo("By <b>A</b> &amp; sons");
    }

    @Test
    void mapsListsAndConstantsAreRead() throws IOException {
        String template =
                "{{ page.value.a.size }}{{ page.value.a[1] }}{{ page.value.a | first }}"
                        + "{% for x in page.value.a %}{{ loop.index }}{{ loop.last }}{% endfor %}"
                        + "{{ page.value.c }}{{ page.value.c == 'near-miss' }}{{ page.value.c.name }}"
                        + "{{ page.value.a contains 'q' }}{{ page.value.a | join('+') }}";
        assertThat(show(template, Map.of("a", List.of("p", "q"), "c", Kind.NEAR_MISS)))
                .isEqualTo("2qp0false1truenear-misstruenear-misstruep+q");
    }

    @Test
    void anUnknownPartIsAFindingThatNamesThePageAndWhatWasMeant() throws IOException {
        TestTheme theme = TestTheme.page(folder, "<p>\n  {{ page.valeu }}</p>");
        assertThat(theme.render("x")).isEmpty();
        assertThat(theme.headlines())
                .containsExactly(
                        "themes/t/templates/page.peb:2:11: error: \"valeu\" is not a part of"
                                + " ShownPage (page /failures/f-1/) [template-attribute]");
        assertThat(theme.advice())
                .containsExactly("Did you mean \"value\"? Parts: address, template, value.");
    }

    @Test
    void figuresPeriodsAndPagesAreShown() throws IOException {
        record Shown(Figure a, Figure b, Figure c, FigurePeriod d, Moment e) {}
        Shown shown =
                new Shown(
                        Figure.asTyped(new BigDecimal("68.90"), Unit.PERCENT, null),
                        Figure.asTyped(new BigDecimal("1"), Unit.HOURS, null),
                        Figure.asTyped(new BigDecimal("1200"), Unit.CURRENCY, "XAU"),
                        FigurePeriod.month(YearMonth.of(2026, 3)),
                        new Moment(LocalDateTime.of(2026, 3, 1, 9, 5), null));
        String template =
                "{{ figure(page.value.a) }} {{ figure(page.value.b) }} {{ figure(page.value.c) }}"
                        + " {{ period(page.value.d) }} {{ datetime(page.value.e) }}"
                        + " {{ iso(page.value.e) }} {{ link(page.address) }}";
        assertThat(show(template, shown))
                .isEqualTo(
                        "68.90% 1 hour 1,200\u00A0XAU March 2026 1 March 2026, 09:05"
                                + " 2026-03-01T09:05 ../../failures/f-1/index.html");
    }

    private enum Kind {
        NEAR_MISS
    }
}
