package org.sitegen.site.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.win.Win;

/** Which services, goals and units an entry concerns. */
public final class EntryTopics {

    private EntryTopics() {}

    public static List<String> services(Benchmark benchmark) {
        return one(benchmark.service());
    }

    public static List<String> services(Failure failure) {
        return failure.envelope().services();
    }

    public static List<String> services(Win win) {
        return win.envelope().services();
    }

    public static List<String> goals(Envelope envelope) {
        return one(envelope.goal());
    }

    /** The units of an envelope, spelled out where all are meant. */
    public static List<String> units(Envelope envelope, Registers registers) {
        return envelope.units().contains(Envelope.ALL_UNITS)
                ? registers.units().all().stream().map(Named::id).toList()
                : envelope.units();
    }

    /** The units a benchmark is about: its own, or those that use its service. */
    public static List<String> units(Benchmark benchmark, Newsletter newsletter) {
        Registers registers = newsletter.registers();
        Service service = registers.services().find(benchmark.service());
        List<String> units = new ArrayList<>(units(benchmark.envelope(), registers));
        if (units.isEmpty() && service != null) {
            registers.units().all().stream()
                    .map(Named::id)
                    .filter(service::isUsedBy)
                    .forEach(units::add);
        }
        return units;
    }

    private static List<String> one(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }
}
