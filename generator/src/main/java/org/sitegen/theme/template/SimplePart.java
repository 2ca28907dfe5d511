package org.sitegen.theme.template;

import io.pebbletemplates.pebble.node.ForNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Kebab;

/**
 * What a template may read of a value that is no record, as {@code size} of a list.
 *
 * @param owner the class of the value
 * @param name the name of the part
 * @param read how it is read
 */
public record SimplePart<T>(Class<T> owner, String name, Function<T, @Nullable Object> read) {

    private static final List<SimplePart<?>> ALL =
            List.of(
                    new SimplePart<>(Collection.class, "size", all -> all.size()),
                    new SimplePart<>(String.class, "length", String::length),
                    new SimplePart<>(Enum.class, "name", Kebab::of),
                    new SimplePart<>(Map.Entry.class, "key", entry -> entry.getKey()),
                    new SimplePart<>(Map.Entry.class, "value", entry -> entry.getValue()),
                    new SimplePart<>(ForNode.LoopVariables.class, "index", one -> one.getIndex()),
                    new SimplePart<>(ForNode.LoopVariables.class, "first", one -> one.isFirst()),
                    new SimplePart<>(ForNode.LoopVariables.class, "last", one -> one.isLast()),
                    new SimplePart<>(
                            ForNode.LoopVariables.class,
                            "length",
                            one -> one.getLength().intValue()),
                    new SimplePart<>(
                            ForNode.LoopVariables.class,
                            "revindex",
                            one -> one.getRevindex().intValue()));

    /** The part of that name; null where values of the class have none. */
    public static @Nullable SimplePart<?> of(Class<?> type, String name) {
        for (SimplePart<?> part : ALL) {
            if (part.name.equals(name) && part.owner.isAssignableFrom(type)) {
                return part;
            }
        }
        return null;
    }

    /** The names of all parts that values of a class have. */
    public static SortedSet<String> names(Class<?> type) {
        return ALL.stream()
                .filter(part -> part.owner.isAssignableFrom(type))
                .map(SimplePart::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The part of a value. */
    public @Nullable Object of(Object value) {
        return read.apply(owner.cast(value));
    }
}
