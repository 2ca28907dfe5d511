package org.sitegen.check.rule;

import java.util.List;
import java.util.function.Function;
import org.sitegen.content.field.NamedKinds;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.OwnIds;
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
        report(entry, at, message, Advice.of(advice));
    }

    /** Reports a mistake in an entry, with what to write. */
    public void report(Entry entry, Location at, String message, Advice advice) {
        if (!waivers.cover(entry, name)) {
            report(at, message, advice);
        }
    }

    /** Reports a mistake in a field of an entry. */
    public void report(Entry entry, Field<?, ?> field, String message, String advice) {
        report(entry, at(entry, field), message, Advice.of(advice));
    }

    /** Reports a mistake in a field of an entry, with what to write. */
    public void report(Entry entry, Field<?, ?> field, String message, Advice advice) {
        report(entry, at(entry, field), message, advice);
    }

    /** Reports a mistake that no entry can waive. */
    public void report(Location at, String message, String advice) {
        report(at, message, Advice.of(advice));
    }

    /** Reports a mistake that no entry can waive, with what to write. */
    public void report(Location at, String message, Advice advice) {
        findings.add(advice.on(severity, name, at, message));
    }

    /** How an entry lets this check be silent: {@code Write: waive: {name: "…"}}. */
    public Advice waiver(Entry entry) {
        String one = name + ": " + Types.REASON.example();
        return entry.envelope().waive().isEmpty()
                ? Advice.write(Remedy.field("waive: {" + one + '}').at(at(entry)))
                : Advice.of("Add to waive: ").show(Remedy.field(one).at(at(entry, Envelope.WAIVE)));
    }

    /** The advice to write a field with an item, or the item into the list that is there. */
    public <R> Advice item(R record, Field<R, ? extends List<?>> field, String item) {
        List<?> items = field.getter().apply(record);
        boolean none = items == null || items.isEmpty();
        return none
                ? Advice.write(Remedy.field(field.name() + ": [" + item + ']').at(at(record)))
                : Advice.of("Add to " + field.name() + ": ")
                        .show(Remedy.item(item).at(at(record, field)));
    }

    /** The advice to write a field among those at a place, with things of the newsletter. */
    public Advice fieldAt(Location at, CheckInput input, Function<OwnIds, String> text) {
        return NamedKinds.show(input.own(), own -> Remedy.field(text.apply(own)).at(at));
    }

    /** The advice to write a field of an entry with things of the newsletter at hand. */
    public Advice field(Object record, CheckInput input, Function<OwnIds, String> text) {
        return fieldAt(at(record), input, text).after("Write: ");
    }
}
