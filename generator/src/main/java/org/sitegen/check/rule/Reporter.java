package org.sitegen.check.rule;

import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Severity;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.schema.Field;
import org.sitegen.schema.RecordLocations;

/** Takes what one check has to say, unless the entry concerned waives it. */
public final class Reporter {

    private final Severity severity;
    private final String name;
    private final Waivers waivers;
    private final RecordLocations locations;
    private final Findings findings;

    Reporter(Check check, Waivers waivers, RecordLocations locations, Findings findings) {
        this.severity = check.severity();
        this.name = check.name();
        this.waivers = waivers;
        this.locations = locations;
        this.findings = findings;
    }

    /** Where a record begins. */
    public Location at(Object record) {
        return locations.of(record).start();
    }

    /** Where a field of a record stands. */
    public Location at(Object record, Field<?, ?> field) {
        return locations.of(record).at(field);
    }

    /** Where a promise of an entry stands. */
    public Location at(Entry entry, Promise promise) {
        return entry.at(promise, locations);
    }

    /** Reports a mistake in an entry. */
    public void report(Entry entry, Location at, String message, String advice) {
        if (!waivers.cover(entry, name)) {
            report(at, message, advice);
        }
    }

    /** Reports a mistake in a field of an entry. */
    public void report(Entry entry, Field<?, ?> field, String message, String advice) {
        report(entry, at(entry, field), message, advice);
    }

    /** Reports a mistake that no entry can waive. */
    public void report(Location at, String message, String advice) {
        findings.add(new Finding(severity, name, at, message, advice));
    }
}
