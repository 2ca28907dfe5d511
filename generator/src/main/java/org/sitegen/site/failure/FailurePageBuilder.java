package org.sitegen.site.failure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailurePart;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Money;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.text.Kebab;

/** Makes the page of a failure. */
final class FailurePageBuilder {

    private final SiteIndex index;
    private final Map<Reference, List<Failure>> recurrences = new HashMap<>();

    FailurePageBuilder(SiteIndex index) {
        this.index = index;
        for (Failure failure : index.newsletter().all(Failure.TYPE)) {
            Reference earlier = failure.recurrenceOf();
            if (earlier != null) {
                recurrences.computeIfAbsent(earlier, any -> new ArrayList<>()).add(failure);
            }
        }
    }

    PlannedPage<FailurePage> planned(Failure failure) {
        PageInputs inputs =
                index.inputs(failure).named(failure.recurrenceOf()).entries(recurrences(failure));
        return PlannedPage.of(failure, FailurePage.class, inputs.all(), () -> page(failure));
    }

    private List<Failure> recurrences(Failure failure) {
        return recurrences.getOrDefault(failure.reference(), List.of());
    }

    private FailurePage page(Failure failure) {
        Envelope envelope = failure.envelope();
        return new FailurePage(
                failure,
                failure.isToldShort(),
                index.card(failure),
                meaning(failure),
                timeline(failure),
                minutesToNotice(failure),
                cost(failure),
                index.promiseLines().lines(failure.promises(), index.today()),
                index.names().units(failure.reviewedWith()),
                index.story(failure),
                index.link(failure.recurrenceOf()),
                index.links(recurrences(failure).stream().map(Failure::reference).toList()),
                index.names().capabilities(envelope.capabilities()),
                related(failure),
                index.editionLink(failure));
    }

    /** The edition that reported it has a link of its own. */
    private List<Link> related(Failure failure) {
        Link edition = index.editionLink(failure);
        return index.links(failure.envelope().related()).stream()
                .filter(link -> edition == null || !link.address().equals(edition.address()))
                .toList();
    }

    private String meaning(Failure failure) {
        String word = Kebab.of(failure.severity());
        return index.newsletter().settings().severities().getOrDefault(word, "");
    }

    private List<TimelineLine> timeline(Failure failure) {
        List<TimelineLine> lines = new ArrayList<>();
        lines.add(line(failure.started(), "started", ""));
        add(lines, failure.noticed(), "noticed");
        failure.updates().forEach(update -> lines.add(line(update.at(), "update", update.said())));
        failure.parts().forEach(part -> addPart(lines, part, failure));
        add(lines, failure.restored(), "restored");
        lines.sort(Comparator.comparing(TimelineLine::at));
        return List.copyOf(lines);
    }

    /** The beginning of the first part and the end of the last stand there already. */
    private void addPart(List<TimelineLine> lines, FailurePart part, Failure failure) {
        if (!part.started().equals(failure.started())) {
            lines.add(line(part.started(), "began-again", ""));
        }
        if (!part.restored().equals(failure.restored())) {
            lines.add(line(part.restored(), "paused", ""));
        }
    }

    private void add(List<TimelineLine> lines, @Nullable Moment moment, String kind) {
        if (moment != null) {
            lines.add(line(moment, kind, ""));
        }
    }

    private TimelineLine line(Moment moment, String kind, String text) {
        return new TimelineLine(moment.in(index.zone()), kind, text);
    }

    private @Nullable Long minutesToNotice(Failure failure) {
        Moment noticed = failure.noticed();
        long minutes =
                noticed == null ? -1 : failure.started().until(noticed, index.zone()).toMinutes();
        return minutes < 0 ? null : Long.valueOf(minutes);
    }

    private @Nullable Figure cost(Failure failure) {
        Money money = failure.impact().money();
        return money == null ? null : index.figures().of(money);
    }
}
