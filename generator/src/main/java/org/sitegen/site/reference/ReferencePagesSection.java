package org.sitegen.site.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.register.Term;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.statistics.course.ErrorRate;
import org.sitegen.text.Anchor;

/** The pages that are always there: glossary, how we measure, how to read our charts, contact. */
public final class ReferencePagesSection implements Section {

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        return List.of(
                new PlannedPage<>(
                        new Address("glossary/"),
                        "glossary",
                        GlossaryPage.class,
                        List.of(),
                        () -> glossary(index)),
                new PlannedPage<>(
                        new Address("how-we-measure/"),
                        "how-we-measure",
                        MethodsPage.class,
                        PageInputs.of(index.newsletter().all(Benchmark.TYPE)).all(),
                        () -> methods(index)),
                readingCharts(index),
                plain("contact/", "contact"),
                plain("404.html", "not-found"));
    }

    private static PlannedPage<PlainPage> plain(String path, String template) {
        PlainPage page = new PlainPage(new Address(path), template);
        return new PlannedPage<>(page.address(), template, PlainPage.class, List.of(), () -> page);
    }

    private static GlossaryPage glossary(SiteIndex index) {
        return new GlossaryPage(
                index.newsletter().registers().glossary().stream()
                        .sorted(Comparator.comparing(term -> term.term().toLowerCase(Locale.ROOT)))
                        .map(term -> new GlossaryPage.Explained(anchor(term), term))
                        .toList());
    }

    /** Where a term stands on the glossary page. */
    public static String anchor(Term term) {
        return "term-" + Anchor.of(term.term());
    }

    private static MethodsPage methods(SiteIndex index) {
        SiteSettings settings = index.newsletter().settings();
        return new MethodsPage(
                index.newsletter().all(Benchmark.TYPE).stream()
                        .map(benchmark -> method(index, benchmark))
                        .toList(),
                settings.severities(),
                settings.dueDays(),
                settings.serviceHours(),
                settings.surveyMinimum(),
                rates(false),
                rates(true));
    }

    private static List<MethodsPage.Rate> rates(boolean changes) {
        return Arrays.stream(ErrorRate.values())
                .filter(rate -> rate.changes() == changes)
                .map(rate -> new MethodsPage.Rate(rate, rate.perCent()))
                .toList();
    }

    private static MethodsPage.Method method(SiteIndex index, Benchmark benchmark) {
        return new MethodsPage.Method(
                index.card(benchmark),
                benchmark.method(),
                benchmark.source(),
                index.names().role(benchmark.ownerRole()));
    }

    /** The example is a share with a target, if there is one, and the longest history. */
    private static boolean teachesWell(Benchmark benchmark) {
        return benchmark.unit() == Unit.PERCENT
                && benchmark.retired() == null
                && !benchmark.targets().isEmpty();
    }

    private static PlannedPage<ReadingChartsPage> readingCharts(SiteIndex index) {
        @Nullable Benchmark example =
                index.newsletter().all(Benchmark.TYPE).stream()
                        .max(
                                Comparator.comparing(ReferencePagesSection::teachesWell)
                                        .thenComparing(one -> index.history(one).rows().size())
                                        .thenComparing(Benchmark::id))
                        .orElse(null);
        return new PlannedPage<>(
                new Address("how-to-read-our-charts/"),
                "how-to-read-our-charts",
                ReadingChartsPage.class,
                new PageInputs().entry(example).all(),
                () -> readingCharts(index, example));
    }

    private static ReadingChartsPage readingCharts(SiteIndex index, @Nullable Benchmark example) {
        return example == null
                ? new ReadingChartsPage(null, null)
                : new ReadingChartsPage(
                        index.card(example), index.charts().trend(index.history(example)));
    }
}
