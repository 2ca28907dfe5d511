package org.sitegen.newsletter;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.incident.SmallIncident;

/** Which edition counts which small incidents. */
public final class ReportedIncidents {

    private final ReportingEditions reporting;
    private final ZoneId zone;
    private final Map<YearMonth, List<SmallIncident>> byEdition = new HashMap<>();

    /** The small incidents of a newsletter. */
    public ReportedIncidents(Newsletter newsletter, ReportingEditions reporting) {
        this.reporting = reporting;
        this.zone = newsletter.settings().zone();
        for (SmallIncident incident : newsletter.incidents()) {
            YearMonth month = monthOf(incident);
            if (month != null) {
                byEdition.computeIfAbsent(month, any -> new ArrayList<>()).add(incident);
            }
        }
    }

    /** The month of the edition that counts one; null before it appears. */
    public @Nullable YearMonth monthOf(SmallIncident incident) {
        Edition edition = reporting.of(incident.begin(zone).toLocalDate());
        return edition == null ? null : edition.month();
    }

    /** What an edition counts, in order. */
    public List<SmallIncident> of(Edition edition) {
        return byEdition.getOrDefault(edition.month(), List.of());
    }
}
