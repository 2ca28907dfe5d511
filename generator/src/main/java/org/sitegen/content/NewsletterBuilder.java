package org.sitegen.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.schema.RecordLocations;

/** Puts entries where the newsletter looks for them, each kind in its order. */
final class NewsletterBuilder {

    private NewsletterBuilder() {}

    static Newsletter newsletter(
            SiteSettings settings,
            Registers registers,
            List<ReadEntry> published,
            RecordLocations others) {
        return Newsletter.of(
                settings,
                registers,
                entries(published),
                measurements(published),
                locations(published, others));
    }

    private static Map<String, List<Measurement>> measurements(List<ReadEntry> published) {
        Map<String, List<Measurement>> byId = new TreeMap<>();
        for (ReadEntry one : published) {
            if (!one.figures().isEmpty()) {
                byId.put(one.id(), one.figures());
            }
        }
        return byId;
    }

    private static RecordLocations locations(List<ReadEntry> published, RecordLocations others) {
        List<RecordLocations> all = new ArrayList<>(List.of(others));
        published.forEach(one -> all.addAll(one.locations()));
        return RecordLocations.all(all);
    }

    /** The entries of those that could be read. */
    static List<Entry> entries(List<ReadEntry> read) {
        return read.stream().map(ReadEntry::entry).filter(Objects::nonNull).toList();
    }
}
