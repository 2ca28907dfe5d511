package org.sitegen.content.field;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.FieldLocations;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.RecordLocations;

/** What comes up while one file of content is read: findings, and the names of other things. */
public final class FileContext {

    private final FileFindings findings;
    private final String id;
    private final AsOf asOf;
    private final OwnIds own;
    private final List<ReferenceUse> references = new ArrayList<>();
    private final RecordLocations locations = new RecordLocations();

    /** Nothing yet of a file in which nothing depends on the day; the id may be empty. */
    public FileContext(SourceFile file, String id) {
        this(file, id, AsOf.ANY_DAY);
    }

    /** Nothing yet; the id is that of the entry, or empty. */
    public FileContext(SourceFile file, String id, AsOf asOf) {
        this(file, id, asOf, OwnIds.UNKNOWN);
    }

    /** The same in a newsletter of which ids are known. */
    public FileContext(SourceFile file, String id, AsOf asOf, OwnIds own) {
        this.findings = new FileFindings(file);
        this.id = id;
        this.asOf = asOf;
        this.own = own;
    }

    /** What is found in the file. */
    public FileFindings findings() {
        return findings;
    }

    /** The file. */
    public SourceFile file() {
        return findings.file();
    }

    /** The ids of which examples are made. */
    OwnIds own() {
        return own;
    }

    /** When and where it is read. */
    public AsOf asOf() {
        return asOf;
    }

    /** The id of the entry, which its file's name gives; empty for a file that is no entry. */
    public String id() {
        return id;
    }

    /** Everything that the file names so far. */
    public List<ReferenceUse> references() {
        return List.copyOf(references);
    }

    /** Where the records that were made of the file stand. */
    public RecordLocations locations() {
        return locations;
    }

    /** Whether a field of a record is written, and so that it can be read. */
    public boolean hasRead(Object record, String field) {
        FieldLocations places = locations.of(record);
        int written = places.names().indexOf(field);
        return written >= 0 && !findings.hasErrorIn(places.values().get(written).line());
    }

    /** Remembers that something is named here, so that its existence is checked. */
    public void refersTo(Reference reference, Location location) {
        references.add(new ReferenceUse(reference, location));
    }
}
