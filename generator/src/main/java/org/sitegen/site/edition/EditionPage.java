package org.sitegen.site.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.card.Balance;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.EditionLine;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.IncidentCount;
import org.sitegen.site.card.NothingLine;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.card.WinCard;

/**
 * The newsletter of a month, in the fixed order that keeps bad news from drifting to the bottom.
 *
 * @param address where the page stands
 * @param template the template: {@code edition} or {@code one-page}
 * @param canonical where the edition itself stands
 * @param onePage the print sheet of the edition
 * @param plainText the edition as plain text
 * @param month the month it reports on
 * @param publishedOn when it appeared
 * @param headline what the month was about
 * @param preheader the month in a sentence; null if nobody wrote one
 * @param noteChanged what was changed in its wording since
 * @param balance the month in numbers
 * @param letterFrom the role that signs the letter; null without a letter
 * @param letter the letter
 * @param leads what comes first, at most three
 * @param moved the figures that moved or missed their target
 * @param movedMore how many more did that {@code figures} alone tells of
 * @param tooFew of how many there are too few figures to tell a change
 * @param figures all figures of the month
 * @param failures what went wrong
 * @param noFailures the claim that nothing did, if it is made
 * @param incidents how much of it is told in full, where small incidents are counted; null without
 * @param promises promises that were due, done or late
 * @param wins what went well
 * @param noWins the claim that nothing did, if it is made
 * @param unnoticed what readers did not notice
 * @param others what happened to entries of other types, type by type
 * @param dates what comes next
 * @param omissions what the edition leaves out
 * @param previous the edition before
 * @param next the edition after
 */
public record EditionPage(
        Address address,
        String template,
        Address canonical,
        Address onePage,
        Address plainText,
        YearMonth month,
        LocalDate publishedOn,
        String headline,
        @Nullable String preheader,
        @Nullable String noteChanged,
        Balance balance,
        @Nullable String letterFrom,
        Html letter,
        List<LeadCard> leads,
        List<FigureNote> moved,
        int movedMore,
        int tooFew,
        List<BenchmarkCard> figures,
        List<FailureCard> failures,
        @Nullable NothingLine noFailures,
        @Nullable IncidentCount incidents,
        List<PromiseLine> promises,
        List<WinCard> wins,
        @Nullable NothingLine noWins,
        List<WinCard> unnoticed,
        List<EntryGroup> others,
        List<DatedLine> dates,
        List<Omission> omissions,
        @Nullable EditionLine previous,
        @Nullable EditionLine next)
        implements Page {

    /** The same edition at another address, shown by another template. */
    EditionPage at(Address elsewhere, String otherTemplate) {
        return new EditionPage(
                elsewhere,
                otherTemplate,
                canonical,
                onePage,
                plainText,
                month,
                publishedOn,
                headline,
                preheader,
                noteChanged,
                balance,
                letterFrom,
                letter,
                leads,
                moved,
                movedMore,
                tooFew,
                figures,
                failures,
                noFailures,
                incidents,
                promises,
                wins,
                noWins,
                unnoticed,
                others,
                dates,
                omissions,
                previous,
                next);
    }
}
