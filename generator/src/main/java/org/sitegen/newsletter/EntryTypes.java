package org.sitegen.newsletter;

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

    /** The name of the type that an id belongs to; null if it is no id of any. */
    public static @Nullable String kindOf(String id) {
        return ALL.stream()
                .filter(type -> type.id().matcher(id).matches())
                .map(EntryType::name)
                .sorted((one, other) -> Boolean.compare(isLoose(one), isLoose(other)))
                .findFirst()
                .orElse(null);
    }

    /** The ids of benchmarks are words, which others could be too. */
    private static boolean isLoose(String type) {
        return type.equals(Benchmark.TYPE.name());
    }

    /** The type of a name; null if there is none. */
    public static @Nullable EntryType<?> find(String name) {
        return BY_NAME.get(name);
    }
}
