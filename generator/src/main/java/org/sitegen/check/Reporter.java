package org.sitegen.check;

import org.sitegen.finding.Finding;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.schema.Field;
import org.sitegen.schema.Locations;

/** Takes what one check has to say, unless the entry concerned waives it. */
public final class Reporter {

    private final Check check;
    private final Waivers waivers;
    private final Locations locations;
    private final Findings findings;

    Reporter(Check check, Waivers waivers, Locations locations, Findings findings) {
        this.check = check;
        this.waivers = waivers;
        this.locations = locations;
        this.findings = findings;
    }

    /** Where a record begins. */
    Location at(Object record) {
        return locations.of(record).start();
    }

    /** Where a field of a record stands. */
    Location at(Object record, Field<?, ?> field) {
        return locations.of(record).at(field);
    }

    /** Tells of a mistake in an entry. */
    void tell(Entry entry, Location at, String message, String advice) {
        if (!waivers.cover(entry, check.name())) {
            tell(at, message, advice);
        }
    }

    /** Tells of a mistake that no entry can waive. */
    void tell(Location at, String message, String advice) {
        findings.add(new Finding(check.severity(), check.name(), at, message, advice));
    }
}
