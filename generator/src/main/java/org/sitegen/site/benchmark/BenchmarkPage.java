package org.sitegen.site.benchmark;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.BenchmarkCard;

/**
 * The whole story of a benchmark.
 *
 * @param benchmark what the editor wrote
 * @param card the benchmark today: figure, target, verdicts
 * @param owner the role that answers for it
 * @param chart its course; null without figures
 * @param rows every period, newest first
 * @param targets what it has been held to, newest first
 * @param notes what editions have said about it, newest first
 * @param baseline what it is compared with, if anything
 * @param compare figures of others
 * @param askFrom the role that IT asks for help
 * @param service the service it is about
 * @param goal the goal it serves
 * @param paired the benchmark always shown beside it
 * @param replacedBy the benchmark that took its place
 * @param rebases months from which the limits are worked out anew
 * @param story the body
 * @param csv its figures for a spreadsheet
 * @param json its figures for a program
 */
public record BenchmarkPage(
        Benchmark benchmark,
        BenchmarkCard card,
        String owner,
        @Nullable Chart chart,
        List<BenchmarkRow> rows,
        List<TargetRow> targets,
        List<Note> notes,
        @Nullable Figure baseline,
        List<Other> compare,
        @Nullable String askFrom,
        @Nullable Link service,
        @Nullable Link goal,
        @Nullable BenchmarkCard paired,
        @Nullable Link replacedBy,
        List<RebaseLine> rebases,
        Html story,
        Address csv,
        Address json)
        implements Page {

    /**
     * What it was held to from some month on.
     *
     * @param from the first month
     * @param min the least figure that meets it; null where there is none
     * @param max the greatest figure that meets it; null where there is none
     * @param kind how binding it is: a word, or empty
     * @param because why
     */
    public record TargetRow(
            YearMonth from,
            @Nullable Figure min,
            @Nullable Figure max,
            String kind,
            @Nullable String because) {}

    /**
     * What an edition said about it.
     *
     * @param edition the edition
     * @param month its month
     * @param text what it said
     */
    public record Note(Link edition, YearMonth month, String text) {}

    /**
     * The figure of somebody else.
     *
     * @param name whose
     * @param figure the figure
     * @param period which time it stands for
     * @param source where it was published
     * @param note what makes it differ
     */
    public record Other(
            String name, Figure figure, String period, String source, @Nullable String note) {}

    /**
     * A month from which the limits are worked out anew.
     *
     * @param from the month
     * @param because what has changed for good
     * @param effect what was typical since and before; empty where it cannot be told
     * @param link the entry that tells of it
     */
    public record RebaseLine(YearMonth from, String because, String effect, @Nullable Link link) {}

    @Override
    public Address address() {
        return card.address();
    }

    @Override
    public String template() {
        return "benchmark";
    }
}
