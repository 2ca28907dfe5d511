package org.sitegen.site.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.IncidentLine;
import org.sitegen.site.card.WinCard;

/**
 * A service: how it ran, what went wrong, what got better.
 *
 * @param address where the page stands
 * @param service what the register says
 * @param hours when it is there: as the register says, or as the settings say for all
 * @param owner the role that answers for it
 * @param units who uses it; empty if everybody does
 * @param benchmarks its figures
 * @param failures what went wrong, the newest first and no more than a reader looks through
 * @param failureCount how many there are
 * @param incidents small incidents, the newest first and no more than a reader looks through
 * @param incidentCount how many there are
 * @param wins what got better, the newest first and no more than a reader looks through
 * @param winCount how many there are
 * @param others what concerns it of other types, type by type
 */
public record ServicePage(
        Address address,
        Service service,
        @Nullable String hours,
        @Nullable String owner,
        List<Link> units,
        List<BenchmarkCard> benchmarks,
        List<FailureCard> failures,
        int failureCount,
        List<IncidentLine> incidents,
        int incidentCount,
        List<WinCard> wins,
        int winCount,
        List<EntryGroup> others)
        implements Page {

    @Override
    public String template() {
        return "service";
    }
}
