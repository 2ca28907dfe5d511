package org.sitegen.site.win;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.card.WinCard;

/**
 * A win.
 *
 * @param win what the editor wrote
 * @param card the win in short
 * @param measure what has changed; null if nothing was measured
 * @param money what it did to the money
 * @param moneyAgreedWith the unit that agrees with the amount
 * @param goal the goal it serves
 * @param services the services concerned
 * @param capabilities what it helps the organisation to do
 * @param followUp the promise to look again
 * @param grewOutOf the failure it answers
 * @param story the body
 * @param related other things worth reading
 * @param edition the edition that reports it; null before it appears
 */
public record WinPage(
        Win win,
        WinCard card,
        @Nullable BeforeAfter measure,
        @Nullable Figure money,
        @Nullable Link moneyAgreedWith,
        @Nullable Link goal,
        List<Link> services,
        List<Link> capabilities,
        @Nullable PromiseLine followUp,
        @Nullable Link grewOutOf,
        Html story,
        List<Link> related,
        @Nullable Link edition)
        implements Page {

    @Override
    public Address address() {
        return card.address();
    }

    @Override
    public String template() {
        return "win";
    }
}
