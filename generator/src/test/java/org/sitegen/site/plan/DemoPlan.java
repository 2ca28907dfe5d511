package org.sitegen.site.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.Content;
import org.sitegen.content.ContentReader;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.media.PictureStore;
import org.sitegen.finding.file.Findings;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.output.ExampleWords;

/**
 * The demo newsletter as it is planned, with some of it changed.
 *
 * @param newsletter what it tells
 * @param stories the story of each entry
 */
record DemoPlan(Newsletter newsletter, Map<Reference, Html> stories) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static DemoPlan read() throws IOException {
        Content content =
                ContentReader.read(
                        new ContentRequest(
                                Path.of("..", "content"),
                                "content",
                                TODAY,
                                false,
                                false,
                                1,
                                ContentRequest.DEFAULT_MAX_BYTES),
                        PictureStore.NONE,
                        new Findings());
        Map<Reference, Html> stories = new HashMap<>();
        content.bodies().forEach((entry, body) -> stories.put(entry, new Html(body.text())));
        return new DemoPlan(content.newsletter(), stories);
    }

    Site site() {
        return new SitePlan(newsletter, stories, TODAY, new ExampleWords(), null, null).site();
    }

    /** The same with another title, summary and story. */
    DemoPlan inOtherWords(Entry entry) {
        Entry changed =
                entry instanceof Edition edition
                        ? RecordPart.with(edition, "headline", "Another " + edition.headline())
                        : withEnvelope(entry, "title", "Another " + entry.title());
        Map<Reference, Html> told = new HashMap<>(stories);
        told.put(entry.reference(), new Html("Another story"));
        return new DemoPlan(
                with(entry, withEnvelope(changed, "summary", "Another summary")).newsletter(),
                told);
    }

    /** The same with an entry that belongs to a day more than a year before. */
    DemoPlan moreThanAYearBefore(Entry entry) {
        Envelope envelope = entry.envelope();
        Entry undated = withEnvelope(entry, "edition", null);
        return with(entry, withEnvelope(undated, "date", envelope.date().minusMonths(13)));
    }

    DemoPlan without(Entry entry) {
        return with(entry, null);
    }

    /** The same without the newest figure of a benchmark. */
    DemoPlan withoutNewestFigure(Benchmark benchmark) {
        List<Measurement> rows = newsletter.measurementsOf(benchmark);
        Map<String, List<Measurement>> measurements = measurements();
        measurements.put(benchmark.id(), rows.subList(0, Math.max(0, rows.size() - 1)));
        return of(newsletter.registers(), newsletter.entries(), measurements);
    }

    DemoPlan with(Registers registers) {
        return of(registers, newsletter.entries(), measurements());
    }

    private Map<String, List<Measurement>> measurements() {
        Map<String, List<Measurement>> measurements = new HashMap<>();
        newsletter.histories().forEach((id, history) -> measurements.put(id, history.rows()));
        return measurements;
    }

    private DemoPlan with(Entry old, @Nullable Entry changed) {
        List<Entry> entries = new ArrayList<>(newsletter.entries());
        entries.remove(old);
        if (changed != null) {
            entries.add(changed);
        }
        return of(newsletter.registers(), entries, measurements());
    }

    private DemoPlan of(
            Registers registers, List<Entry> entries, Map<String, List<Measurement>> measurements) {
        return new DemoPlan(
                Newsletter.of(
                                newsletter.settings(),
                                registers,
                                entries,
                                measurements,
                                newsletter.locations())
                        .withIncidents(newsletter.incidents()),
                stories);
    }

    private static Entry withEnvelope(Entry entry, String part, @Nullable Object value) {
        Envelope envelope = RecordPart.with(entry.envelope(), part, value);
        return RecordPart.with(entry, "envelope", envelope);
    }
}
