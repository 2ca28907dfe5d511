package org.sitegen.site.index;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        return Stream.concat(
                entry.concerns().stream().flatMap(this::spelledOut),
                usersOf(registers.services().find(entry.concernsUsersOf())));
    }

    private Stream<Reference> spelledOut(Reference topic) {
        return topic.equals(Envelope.EVERY_UNIT) ? units() : Stream.of(topic);
    }

    private Stream<Reference> usersOf(@Nullable Service service) {
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
