package org.sitegen.site.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.card.EditionLine;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.edition.EditionPage;

/**
 * The first page: the latest edition in short, and what is going on today.
 *
 * @param edition the latest edition; null before the first
 * @param overdue the day for which the next edition was promised, if that has passed without one
 * @param failures what went wrong by the latest edition, each as it stands today
 * @param others what happened to entries of other types by the latest edition, and since
 * @param ongoing failures that still go on or are not understood yet
 * @param asOf the day as of which the promises are told
 * @param promises promises that are late or due soon
 * @param morePromises how many more of them there are
 * @param recent the editions before
 */
public record HomePage(
        @Nullable EditionPage edition,
        @Nullable LocalDate overdue,
        List<FailureCard> failures,
        List<EntryGroup> others,
        List<FailureCard> ongoing,
        LocalDate asOf,
        List<PromiseLine> promises,
        int morePromises,
        List<EditionLine> recent)
        implements Page {

    @Override
    public Address address() {
        return Address.HOME;
    }

    @Override
    public String template() {
        return "home";
    }
}
