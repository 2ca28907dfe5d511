package org.sitegen.site.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.newsletter.promise.PromiseCount;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.IncidentLine;
import org.sitegen.site.card.NothingLine;
import org.sitegen.site.card.PromiseLine;

/**
 * The failure report of a year.
 *
 * @param year the year
 * @param failures every failure, oldest first
 * @param incidents small incidents that began in the year, oldest first; of very many, the newest
 * @param incidentCount how many there are
 * @param incidentMinutes how long they lasted, all together
 * @param told which failures are told in full; null if nobody says
 * @param bySeverity how often each severity occurred
 * @param byFactor how often each kind of factor contributed, most often first
 * @param byNoticed who noticed first, most often first
 * @param restoreTimes how long it took each time; null with fewer than two
 * @param putRight how many times to put right there are, without projects, near-misses and the like
 * @param medianMinutes the median time to put right; null of fewer than ten
 * @param shortestMinutes the shortest
 * @param longestMinutes the longest
 * @param brief whether there are so many failures that each is told in a line
 * @param actions what was promised in these failures; of very much, what was not kept comes first
 *     and the rest is left to the pages of the failures
 * @param actionCount how much was promised
 * @param promises what became of all of it, in numbers
 * @param quietMonths months that claimed to have had no failure
 * @param lessons what IT has learnt
 * @param years the other reports
 */
public record FailureYearPage(
        int year,
        List<FailureCard> failures,
        List<IncidentLine> incidents,
        int incidentCount,
        long incidentMinutes,
        @Nullable String told,
        List<TallyRow> bySeverity,
        List<TallyRow> byFactor,
        List<TallyRow> byNoticed,
        @Nullable Chart restoreTimes,
        int putRight,
        @Nullable Long medianMinutes,
        @Nullable Long shortestMinutes,
        @Nullable Long longestMinutes,
        boolean brief,
        List<PromiseLine> actions,
        int actionCount,
        PromiseCount promises,
        List<Quiet> quietMonths,
        List<Lesson> lessons,
        List<Link> years)
        implements Page {

    /**
     * A month that claimed to have had no failure.
     *
     * @param edition the edition that claims it
     * @param month the month
     * @param nothing what the claim rests on
     */
    public record Quiet(Link edition, java.time.YearMonth month, NothingLine nothing) {}

    /**
     * Something IT has learnt.
     *
     * @param text what
     * @param failure from which failure
     */
    public record Lesson(String text, Link failure) {}

    @Override
    public Address address() {
        return new Address("failures/" + year + "/");
    }

    @Override
    public String template() {
        return "failure-year";
    }
}
