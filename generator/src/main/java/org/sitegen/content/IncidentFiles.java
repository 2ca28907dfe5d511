package org.sitegen.content;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.content.field.FileContext;
import org.sitegen.content.field.ReferenceUse;
import org.sitegen.content.figures.IncidentReader;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.file.TextFiles;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.RecordLocations;

/** Reads the files of small incidents, of which there may be any number. */
final class IncidentFiles {

    private final ZoneId zone;
    private final List<FileContext> contexts = new ArrayList<>();
    private final Map<Beginning, Location> first = new HashMap<>();

    IncidentFiles(ZoneId zone) {
        this.zone = zone;
    }

    /** All that they tell. */
    List<SmallIncident> read(List<ContentFile> files, ContentRequest request, Findings findings)
            throws IOException {
        TextFiles texts = new TextFiles(request, findings);
        List<SmallIncident> all = new ArrayList<>();
        for (ContentFile file : files) {
            SourceFile source = texts.read(file);
            if (source != null) {
                all.addAll(read(new FileContext(source, "", new AsOf(request.today(), zone))));
            }
        }
        contexts.forEach(context -> context.findings().report(findings, false));
        return all;
    }

    private List<SmallIncident> read(FileContext context) {
        contexts.add(context);
        List<SmallIncident> read = IncidentReader.read(context);
        read.forEach(one -> reportIfTwice(one, context));
        return read;
    }

    /** When and where something began: a history that is copied in twice counts all twice. */
    private record Beginning(Instant start, String service) {}

    private void reportIfTwice(SmallIncident one, FileContext context) {
        Location here = context.locations().of(one).start();
        Beginning begin = new Beginning(one.begin(zone).toInstant(), one.service());
        Location before = first.putIfAbsent(begin, here);
        if (before == null) {
            return;
        }
        boolean same = before.file().equals(here.file());
        context.findings()
                .error(
                        "duplicate-incident",
                        here,
                        "\"%s\" of \"%s\" stands twice, first in line %d%s"
                                .formatted(
                                        one.start(),
                                        one.service(),
                                        before.line(),
                                        same ? "" : " of \"" + before.file().path() + '"'),
                        "Keep one of the two lines, or correct the time.");
    }

    /** Everything that they name. */
    List<ReferenceUse> references() {
        return contexts.stream().flatMap(context -> context.references().stream()).toList();
    }

    /** Where each of them stands. */
    RecordLocations locations() {
        return RecordLocations.all(contexts.stream().map(FileContext::locations).toList());
    }
}
