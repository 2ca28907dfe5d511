package org.sitegen.site.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;

/**
 * A failure, told from what comes next back to why it happened.
 *
 * @param failure what the editor wrote
 * @param brief whether it was small, is over, and is told in a few lines
 * @param card the failure in short: severity, status, next dated step, scope
 * @param severityMeaning what its severity means to the business
 * @param timeline its moments in order
 * @param minutesToNotice how long nobody noticed; null if that is not known
 * @param cost what it cost; null if that is not known
 * @param actions what is done about it, each with its first and its current date
 * @param reviewedWith the units that have looked at it with IT
 * @param story the body
 * @param recurrenceOf the earlier failure it repeats
 * @param recurredAs later failures that repeat it
 * @param capabilities what it kept the organisation from doing well
 * @param related other things worth reading
 * @param edition the edition that reports it; null before it appears
 */
public record FailurePage(
        Failure failure,
        boolean brief,
        FailureCard card,
        String severityMeaning,
        List<TimelineLine> timeline,
        @Nullable Long minutesToNotice,
        org.sitegen.newsletter.benchmark.@Nullable Figure cost,
        List<PromiseLine> actions,
        List<Link> reviewedWith,
        Html story,
        @Nullable Link recurrenceOf,
        List<Link> recurredAs,
        List<Link> capabilities,
        List<Link> related,
        @Nullable Link edition)
        implements Page {

    @Override
    public Address address() {
        return card.address();
    }

    @Override
    public String template() {
        return "failure";
    }
}
