package org.sitegen.check.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.RecordLocations;

/** The reasons for which entries may break a rule, and whether they needed them. */
final class Waivers {

    private final RecordLocations locations;
    private final Set<Used> used = new HashSet<>();

    Waivers(RecordLocations locations) {
        this.locations = locations;
    }

    /** Whether an entry gives a reason for breaking a rule. */
    boolean cover(Entry entry, String check) {
        boolean waived = entry.envelope().waive().containsKey(check);
        if (waived) {
            used.add(new Used(entry.reference(), check));
        }
        return waived;
    }

    /** Reports waivers that name no check, and of those that nothing needed. */
    void report(Collection<Entry> entries, Set<String> checks, Findings findings) {
        for (Entry entry : entries) {
            for (String name : entry.envelope().waive().keySet()) {
                if (!checks.contains(name)) {
                    reportUnknown(entry, name, checks, findings);
                } else if (!used.contains(new Used(entry.reference(), name))) {
                    reportUnneeded(entry, name, findings);
                }
            }
        }
    }

    private void reportUnknown(Entry entry, String name, Set<String> checks, Findings findings) {
        findings.warning(
                "unknown-check",
                place(entry, name),
                "there is no check \"" + name + "\" that an entry can waive",
                Advice.meant(name, checks)
                        .say("Copy the name in square brackets at the end of the message."));
    }

    private void reportUnneeded(Entry entry, String name, Findings findings) {
        findings.notice(
                "waiver-not-needed",
                place(entry, name),
                "nothing here needs the waiver of \"" + name + "\"",
                "Take it out, so that the check can speak again.");
    }

    private Location place(Entry entry, String name) {
        Location map = locations.of(entry).at(Envelope.WAIVE);
        return KeyPlace.of(name, map);
    }

    private record Used(Reference entry, String check) {}
}
