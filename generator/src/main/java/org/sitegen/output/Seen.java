package org.sitegen.output;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.value.Reference;

/** The entries that readers see today; of all others not even the id is told. */
final class Seen {

    private final Set<Reference> entries = new HashSet<>();

    private Seen() {}

    /** What readers see of a newsletter. */
    static Seen of(Newsletter newsletter) {
        Seen seen = new Seen();
        newsletter.entries().forEach(entry -> seen.entries.add(entry.reference()));
        return seen;
    }

    /** The references to what readers see, as written. */
    List<String> texts(List<Reference> references) {
        return references.stream().filter(this::holds).map(Reference::toString).toList();
    }

    /** A reference to what readers see, or null. */
    @Nullable String text(@Nullable Reference reference) {
        return reference != null && holds(reference) ? reference.toString() : null;
    }

    /** The id of a benchmark that readers see, or null. */
    @Nullable String benchmark(@Nullable String id) {
        return id != null && isSeenBenchmark(id) ? id : null;
    }

    /** Whether readers see a benchmark. */
    boolean isSeenBenchmark(String id) {
        return holds(new Reference(Benchmark.TYPE.name(), id));
    }

    private boolean holds(Reference reference) {
        return EntryTypes.find(reference.kind()) == null || entries.contains(reference);
    }
}
