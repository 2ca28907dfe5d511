package org.sitegen.site.index;

import java.util.stream.Stream;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.value.Reference;

/**
 * What entries concern in the registers.
 *
 * @param registers what there is
 */
record EntryTopics(Registers registers) {

    /** All that an entry concerns, every unit spelled out where all are meant. */
    Stream<Reference> of(Entry entry) {
        Stream<Reference> named = entry.concerns().stream().flatMap(this::spelledOut);
        return entry instanceof Benchmark benchmark && benchmark.envelope().units().isEmpty()
                ? Stream.concat(named, usersOf(benchmark))
                : named;
    }

    private Stream<Reference> spelledOut(Reference topic) {
        return topic.equals(Envelope.EVERY_UNIT) ? units() : Stream.of(topic);
    }

    /** A benchmark that names no unit is about those that use its service. */
    private Stream<Reference> usersOf(Benchmark benchmark) {
        Service service = registers.services().find(benchmark.service());
        return service == null
                ? Stream.empty()
                : units().filter(unit -> service.isUsedBy(unit.id()));
    }

    private Stream<Reference> units() {
        return registers.units().all().stream()
                .map(Named::id)
                .map(unit -> new Reference("unit", unit));
    }
}
