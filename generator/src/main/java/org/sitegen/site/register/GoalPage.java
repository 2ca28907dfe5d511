package org.sitegen.site.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.WinCard;

/**
 * A goal of the organisation, and what IT does for it.
 *
 * @param address where the page stands
 * @param goal what the register says
 * @param byDay the day by when, where a day was written
 * @param byMonth the month by when, where a month was written
 * @param owner the unit it belongs to
 * @param accountable the role that answers for it
 * @param intersects goals that pull the same way or another
 * @param benchmarks figures that serve it
 * @param wins wins that serve it, the newest first and no more than a reader looks through
 * @param winCount how many there are
 * @param failures failures that harm it, the newest first and no more than a reader looks through
 * @param failureCount how many there are
 * @param others what concerns it of other types, type by type
 */
public record GoalPage(
        Address address,
        Goal goal,
        @Nullable LocalDate byDay,
        @Nullable YearMonth byMonth,
        @Nullable Link owner,
        @Nullable String accountable,
        List<Link> intersects,
        List<BenchmarkCard> benchmarks,
        List<WinCard> wins,
        int winCount,
        List<FailureCard> failures,
        int failureCount,
        List<EntryGroup> others)
        implements Page {

    @Override
    public String template() {
        return "goal";
    }
}
