package org.sitegen.content;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.content.field.ReferenceUse;
import org.sitegen.content.field.YamlInput;
import org.sitegen.content.figures.FigureReader;
import org.sitegen.content.figures.RebaseMonths;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.file.TextFiles;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Itself;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.OwnIds;
import org.sitegen.yaml.YamlComposer;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlSource;

/** Reads the files of one entry. */
final class EntryReader {

    private final ContentRequest request;
    private final TextFiles texts;
    private final AsOf asOf;
    private final OwnIds own;
    private final Findings findings;

    EntryReader(ContentRequest request, ZoneId zone, OwnIds own, Findings findings) {
        this.request = request;
        this.asOf = new AsOf(request.today(), zone);
        this.texts = new TextFiles(request, findings);
        this.own = own;
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
            SourceFile empty = new SourceFile(request.name(facts.name()), "");
            return ReadEntry.unreadable(files, new FileContext(empty, known));
        }
        FileContext context = new FileContext(file, known, asOf, own);
        if (id == null) {
            FileNames.report(files, context.findings());
        }
        return read(files, context);
    }

    private ReadEntry read(EntryFiles files, FileContext context) throws IOException {
        List<FileContext> contexts = new ArrayList<>(List.of(context));
        Body body = Body.none(context.file());
        YamlNode node;
        if (files.yaml() == null) {
            FrontMatter parts = parts(files, context.findings());
            body = parts == null ? body : parts.body();
            node = parts == null ? null : YamlComposer.compose(parts.source(context.findings()));
        } else {
            node = YamlComposer.compose(YamlSource.fields(context.findings()));
            body = story(files, body, contexts);
        }
        Entry entry = node == null ? null : entry(files, node, context);
        List<Measurement> figures = figures(files, entry, contexts);
        boolean unfinished = isUnfinished(entry, context.findings());
        contexts.forEach(one -> one.findings().report(findings, unfinished));
        return new ReadEntry(files, entry, body, figures, contexts);
    }

    /** A draft's mistakes stop nothing, but for one that perhaps is what makes it a draft. */
    private boolean isUnfinished(@Nullable Entry entry, FileFindings found) {
        boolean draft = entry != null && entry.envelope().draft() && !request.drafts();
        return draft && !found.hasErrors(LostFields.CHECK);
    }

    /** Fields and story, each with what belongs to it; null, after a finding, if no fields end. */
    private static @Nullable FrontMatter parts(EntryFiles files, FileFindings found) {
        FrontMatter parts = FrontMatter.split(found);
        return parts == null
                ? null
                : new LostFields(files.type().schema().names()).found(parts, found);
    }

    private Entry entry(EntryFiles files, YamlNode node, FileContext context) {
        var schema = files.type().schema();
        Entry entry = schema.read(new YamlInput(node, null, context).fields(schema));
        namesOthers(files.type().name(), context);
        LocalDate seen = entry.publicFrom();
        return request.future() || seen == null
                ? entry
                : LaterNews.withheld(entry, context, asOf.seenOn(seen));
    }

    private static void namesOthers(String kind, FileContext context) {
        Reference self = new Reference(kind, context.id());
        for (ReferenceUse use : context.references()) {
            if (use.reference().equals(self)) {
                context.findings()
                        .error(Itself.CHECK, use.location(), Itself.message(self), Itself.ADVICE);
            }
        }
    }

    /** The story in a file of its own, beside that with the fields. */
    private Body story(EntryFiles files, Body none, List<FileContext> contexts) throws IOException {
        SourceFile file = files.markdown() == null ? null : texts.read(files.markdown());
        if (file == null) {
            return none;
        }
        FileContext context = new FileContext(file, contexts.get(0).id());
        SourceFile facts = contexts.get(0).file();
        contexts.add(context);
        if (FrontMatter.begins(file.text())) {
            FileNames.reportTwoHomes(facts, context.findings());
            FrontMatter parts = FrontMatter.split(context.findings());
            return parts == null ? none : parts.body();
        }
        Body body = new Body(file, 1, 0);
        new LostFields(files.type().schema().names()).report(body, facts, context.findings());
        return body;
    }

    private List<Measurement> figures(
            EntryFiles files, @Nullable Entry entry, List<FileContext> contexts)
            throws IOException {
        if (!(entry instanceof Benchmark benchmark)) {
            return List.of();
        }
        ContentFile csv = files.figures();
        FileContext facts = contexts.get(0);
        if (csv == null) {
            FileNames.reportThatFiguresAreMissing(files, facts.findings());
            return List.of();
        }
        if (!facts.hasRead(benchmark, "frequency")) {
            // Of any other length, each period would be a mistake.
            return List.of();
        }
        SourceFile file = texts.read(csv);
        if (file == null) {
            return List.of();
        }
        FileContext context = new FileContext(file, benchmark.id());
        contexts.add(context);
        List<Measurement> rows =
                FigureReader.read(benchmark, request, context, facts.hasRead(benchmark, "unit"));
        if (!context.findings().hasErrors()) {
            RebaseMonths.report(benchmark, rows, facts, request.today());
        }
        return rows;
    }
}
