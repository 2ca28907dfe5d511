package org.sitegen.site.index;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.ReportedIncidents;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.card.IncidentCount;
import org.sitegen.site.card.IncidentLine;

/** The small incidents, looked up by edition, year and service. */
public final class IncidentIndex {

    private static final String KIND = "incidents";

    private final SiteIndex index;
    private final ZoneId zone;
    private final ReportedIncidents reported;
    private final MatchedIncidents told;
    private final Map<Integer, List<SmallIncident>> byYear = new TreeMap<>();
    private final Map<String, List<SmallIncident>> byService = new HashMap<>();

    IncidentIndex(SiteIndex index, List<Failure> failures) {
        List<SmallIncident> all = index.newsletter().incidents();
        this.index = index;
        this.zone = index.zone();
        this.reported = new ReportedIncidents(index.newsletter(), index.reporting());
        this.told = new MatchedIncidents(all, failures, zone);
        all.forEach(this::add);
    }

    private void add(SmallIncident one) {
        byYear.computeIfAbsent(year(one), any -> new ArrayList<>()).add(one);
        byService.computeIfAbsent(one.service(), any -> new ArrayList<>()).add(one);
    }

    private int year(SmallIncident one) {
        return one.begin(zone).getYear();
    }

    /** The years in which there are any. */
    public Set<Integer> years() {
        return Set.copyOf(byYear.keySet());
    }

    /** What a page with links to all their years is made of. */
    public List<Reference> yearInputs() {
        return byYear.keySet().stream().map(IncidentIndex::input).toList();
    }

    private static Reference input(int year) {
        return new Reference(KIND, Integer.toString(year));
    }

    /** Those that began in a year, in order. */
    public List<SmallIncident> in(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /** Those of a service, in order. */
    public List<SmallIncident> of(String service) {
        return byService.getOrDefault(service, List.of());
    }

    /** Those that an edition counts, in order. */
    public List<SmallIncident> of(Edition edition) {
        return reported.of(edition);
    }

    /** What a page with some of them is made of: years, services, and where they have a page. */
    public List<Reference> inputs(List<SmallIncident> some) {
        Set<Reference> inputs = new HashSet<>();
        for (SmallIncident one : some) {
            Failure failure = told.as(one);
            inputs.add(input(year(one)));
            inputs.add(new Reference("service", one.service()));
            if (failure != null) {
                inputs.add(failure.reference());
            }
        }
        return inputs.stream().sorted().toList();
    }

    /** The month of the edition that counts one; null before it appears. */
    public @Nullable YearMonth reportedIn(SmallIncident one) {
        return reported.monthOf(one);
    }

    /** The failure with a page of its own that one is; null if there is none. */
    public @Nullable Failure failure(SmallIncident one) {
        return told.as(one);
    }

    public IncidentLine line(SmallIncident one) {
        Failure failure = told.as(one);
        return new IncidentLine(
                one.begin(zone),
                one.minutes(),
                index.names().service(one.service()),
                one.sentence(),
                failure == null ? null : index.link(failure.reference()));
    }

    /** What an edition says of small incidents; null if it counts none. */
    public @Nullable IncidentCount count(Edition edition) {
        List<SmallIncident> counted = reported.of(edition);
        if (counted.isEmpty()) {
            return null;
        }
        List<Failure> failures = index.failuresIn(edition.month());
        int inBrief = (int) failures.stream().filter(Failure::isToldShort).count();
        int listed = besides(failures, counted);
        return new IncidentCount(
                failures.size() + listed,
                failures.size() - inBrief,
                inBrief,
                listed,
                counted.stream().mapToLong(SmallIncident::minutes).sum(),
                index.newsletter().settings().toldInFull(),
                counted.stream().map(this::year).distinct().map(IncidentIndex::list).toList());
    }

    private int besides(List<Failure> failures, List<SmallIncident> counted) {
        Set<String> ids = new HashSet<>();
        failures.forEach(failure -> ids.add(failure.id()));
        return (int) counted.stream().filter(one -> !isOneOf(ids, told.as(one))).count();
    }

    private static boolean isOneOf(Set<String> ids, @Nullable Failure failure) {
        return failure != null && ids.contains(failure.id());
    }

    private static Link list(int year) {
        String name = Integer.toString(year);
        return new Link(name, new Address("failures/" + name + '/'));
    }
}
