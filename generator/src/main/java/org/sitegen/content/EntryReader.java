package org.sitegen.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Findings;
import org.sitegen.finding.SourceFile;
import org.sitegen.newsletter.Benchmark;
import org.sitegen.newsletter.Entry;
import org.sitegen.newsletter.Measurement;

/** Reads the files of one entry. */
final class EntryReader {

    private final ContentRequest request;
    private final TextFiles texts;
    private final Findings findings;

    EntryReader(ContentRequest request, Findings findings) {
        this.request = request;
        this.texts = new TextFiles(request, findings);
        this.findings = findings;
    }

    ReadEntry read(EntryFiles files) throws IOException {
        ContentFile facts = files.facts();
        if (facts == null) {
            throw new IllegalArgumentException("No file of its own: '" + files.stem() + "'");
        }
        SourceFile file = texts.read(facts);
        String id = files.id();
        String known = id == null ? files.stem() : id;
        if (file == null) {
            String name = request.name(facts.name());
            return ReadEntry.unreadable(files, new Reading(new SourceFile(name, ""), known));
        }
        Reading reading = new Reading(file, known);
        if (id == null) {
            FileNames.tell(files, reading);
        }
        return read(files, reading);
    }

    private ReadEntry read(EntryFiles files, Reading reading) throws IOException {
        List<Reading> readings = new ArrayList<>(List.of(reading));
        Body body = Body.none(reading.file());
        YamlNode node;
        if (files.yaml() == null) {
            FrontMatter parts = FrontMatter.split(reading);
            body = parts == null ? body : parts.body();
            node = parts == null ? null : compose(parts.yaml(), FrontMatter.FIRST_LINE, reading);
        } else {
            node = compose(reading.file().text(), 1, reading);
            body = files.markdown() == null ? body : story(files.markdown(), body, readings);
        }
        Entry entry = node == null ? null : entry(files, node, reading);
        List<Measurement> figures = figures(files, entry, readings);
        boolean unfinished = entry != null && entry.envelope().draft() && !request.drafts();
        readings.forEach(one -> one.report(findings, unfinished));
        return new ReadEntry(files, entry, body, figures, readings);
    }

    private static @Nullable YamlNode compose(String yaml, int firstLine, Reading reading) {
        return YamlComposer.compose(reading, yaml, firstLine);
    }

    private static Entry entry(EntryFiles files, YamlNode node, Reading reading) {
        var shape = files.type().shape();
        return shape.reader().apply(new YamlInput(node, null, reading).fields(shape));
    }

    private Body story(ContentFile markdown, Body none, List<Reading> readings) throws IOException {
        SourceFile file = texts.read(markdown);
        if (file == null) {
            return none;
        }
        if (FrontMatter.begins(file.text())) {
            Reading reading = new Reading(file, readings.get(0).id());
            FileNames.tellTwoHomes(readings.get(0).file(), reading);
            readings.add(reading);
            FrontMatter parts = FrontMatter.split(reading);
            return parts == null ? none : parts.body();
        }
        return new Body(file, 1, 0);
    }

    private List<Measurement> figures(
            EntryFiles files, @Nullable Entry entry, List<Reading> readings) throws IOException {
        if (!(entry instanceof Benchmark benchmark)) {
            return List.of();
        }
        ContentFile csv = files.figures();
        if (csv == null) {
            FileNames.tellThatFiguresAreMissing(files, readings.get(0));
            return List.of();
        }
        SourceFile file = texts.read(csv);
        if (file == null) {
            return List.of();
        }
        Reading reading = new Reading(file, benchmark.id());
        readings.add(reading);
        return FigureReader.read(benchmark, request, reading);
    }
}
