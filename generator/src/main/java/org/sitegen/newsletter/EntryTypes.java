package org.sitegen.newsletter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.win.Win;

/** Every kind of entry there is; a new one is a record and a line here. */
public final class EntryTypes {

    /** All of them, in the order of the guide. */
    public static final List<EntryType<?>> ALL =
            List.of(
                    Edition.TYPE, //
                    Benchmark.TYPE,
                    Failure.TYPE,
                    Win.TYPE,
                    Request.TYPE);

    private static final Map<String, EntryType<?>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(EntryType::name, type -> type));

    private EntryTypes() {}

    /**
     * The name of the type that an id belongs to; null if it is no id of any. A number is more
     * telling than words, which could be the id of anything.
     */
    public static @Nullable String kindOf(String id) {
        return ALL.stream()
                .filter(type -> type.id().matcher(id).matches())
                .max(Comparator.comparing(EntryType::freeName))
                .map(EntryType::name)
                .orElse(null);
    }

    /** The type of a name; null if there is none. */
    public static @Nullable EntryType<?> find(String name) {
        return BY_NAME.get(name);
    }
}
