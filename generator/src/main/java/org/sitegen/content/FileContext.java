package org.sitegen.content;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.finding.FileFindings;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.Locations;

/** What comes up while one file of content is read: findings, and the names of other things. */
final class FileContext {

    private final FileFindings findings;
    private final String id;
    private final List<Mention> mentions = new ArrayList<>();
    private final Locations locations = new Locations();

    FileContext(SourceFile file, String id) {
        this.findings = new FileFindings(file);
        this.id = id;
    }

    FileFindings findings() {
        return findings;
    }

    SourceFile file() {
        return findings.file();
    }

    /** The id of the entry, which its file's name gives; empty for a file that is no entry. */
    String id() {
        return id;
    }

    /** Everything that the file names so far. */
    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Where the records that were made of the file stand. */
    Locations locations() {
        return locations;
    }

    void mention(Reference reference, Location location) {
        mentions.add(new Mention(reference, location));
    }
}
