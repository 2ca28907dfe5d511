package org.sitegen.site.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.newsletter.benchmark.Family;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Variation;
import org.sitegen.statistics.course.Verdict;

/**
 * A benchmark on a list, as it stood in some period.
 *
 * @param address its page
 * @param id its id
 * @param title what it is called
 * @param question the reader's question it answers
 * @param family what it is about
 * @param direction which way is the good one
 * @param period the period of the figure; null if there is no figure yet
 * @param figure the figure; null if there is none for the period
 * @param numerator what was counted, if it is a share
 * @param denominator out of how many
 * @param mark what is special about the figure
 * @param note what is said about the row; empty if nothing
 * @param previous the figure of the period before
 * @param targetMin the least figure that meets the target; null where there is none
 * @param targetMax the greatest figure that meets the target; null where there is none
 * @param met whether the target is met; null without target or figure
 * @param verdict what is said of it
 * @param told that in a sentence
 * @param tone what its mark shows: what an exceptional figure means, or what became of it
 * @param relied whether the target can be relied on to be met, in a sentence
 * @param moved of what period the change was told before, in a sentence; empty if it has not moved
 * @param since the period from which the change is told; null without one
 * @param isNews whether a change or an exception is told for the first time
 * @param late whether a figure that should be there is not
 * @param nextDue by when the figure after the last one should be there; null if none will come
 * @param retired whether it has ended
 * @param spark a small picture of its course; null without figures, and where an edition lists all
 */
public record BenchmarkCard(
        Address address,
        String id,
        String title,
        String question,
        @Nullable Family family,
        Direction direction,
        @Nullable FigurePeriod period,
        @Nullable Figure figure,
        @Nullable Figure numerator,
        @Nullable Figure denominator,
        Mark mark,
        String note,
        @Nullable Figure previous,
        @Nullable Figure targetMin,
        @Nullable Figure targetMax,
        @Nullable Boolean met,
        Verdict verdict,
        String told,
        Variation tone,
        String relied,
        String moved,
        @Nullable FigurePeriod since,
        boolean isNews,
        boolean late,
        @Nullable LocalDate nextDue,
        boolean retired,
        @Nullable Chart spark)
        implements EntryCard {}
