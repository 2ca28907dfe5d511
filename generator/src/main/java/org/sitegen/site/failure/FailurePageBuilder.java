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
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Money;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.text.Kebab;

/** Makes the page of a failure. */
final class FailurePageBuilder {

    private final SiteIndex material;
    private final Map<Reference, List<Link>> recurrences = new HashMap<>();

    FailurePageBuilder(SiteIndex material) {
        this.material = material;
        for (Failure failure : material.newsletter().all(Failure.TYPE)) {
            Reference earlier = failure.recurrenceOf();
            Link link = material.link(failure.reference());
            if (earlier != null && link != null) {
                recurrences.computeIfAbsent(earlier, any -> new ArrayList<>()).add(link);
            }
        }
    }

    FailurePage page(Failure failure) {
        Envelope envelope = failure.envelope();
        return new FailurePage(
                failure,
                material.card(failure),
                meaning(failure),
                timeline(failure),
                minutesToNotice(failure),
                cost(failure),
                material.promiseLines().lines(failure.promises(), material.today()),
                material.names().units(failure.reviewedWith()),
                material.prose(failure),
                material.link(failure.recurrenceOf()),
                recurrences.getOrDefault(failure.reference(), List.of()),
                material.names().capabilities(envelope.capabilities()),
                material.links(envelope.related()),
                material.editionLink(failure));
    }

    private String meaning(Failure failure) {
        String word = Kebab.of(failure.severity());
        return material.newsletter().settings().severities().getOrDefault(word, "");
    }

    private List<TimelineLine> timeline(Failure failure) {
        List<TimelineLine> lines = new ArrayList<>();
        lines.add(line(failure.started(), "started", ""));
        lines.add(line(failure.noticed(), "noticed", ""));
        failure.updates().forEach(update -> lines.add(line(update.at(), "update", update.said())));
        Moment restored = failure.restored();
        if (restored != null) {
            lines.add(line(restored, "restored", ""));
        }
        lines.sort(Comparator.comparing(TimelineLine::at));
        return List.copyOf(lines);
    }

    private TimelineLine line(Moment moment, String kind, String text) {
        return new TimelineLine(moment.in(material.zone()), kind, text);
    }

    private @Nullable Long minutesToNotice(Failure failure) {
        long minutes = failure.started().until(failure.noticed(), material.zone()).toMinutes();
        return minutes < 0 ? null : Long.valueOf(minutes);
    }

    private @Nullable Figure cost(Failure failure) {
        Money money = failure.impact().money();
        return money == null ? null : material.figures().of(money);
    }
}
