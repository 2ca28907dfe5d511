package org.sitegen.yaml;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sitegen.finding.Location;

/**
 * Keys with their values.
 *
 * @param pairs by key, in the order of the file
 * @param at where it begins
 * @param lost keys with what cannot be read, which was told already
 */
public record YamlMap(Map<String, Pair> pairs, Location at, Set<String> lost) implements YamlNode {

    /** Of which everything can be read. */
    public YamlMap(Map<String, Pair> pairs, Location at) {
        this(pairs, at, Set.of());
    }

    /** The same without the keys behind which stands what cannot be read. */
    static YamlMap of(Map<String, Pair> pairs, Location at) {
        Map<String, Pair> read = new LinkedHashMap<>(pairs);
        read.values().removeIf(pair -> pair.value() instanceof YamlLost);
        Set<String> lost = new HashSet<>(pairs.keySet());
        lost.removeAll(read.keySet());
        return new YamlMap(read, at, lost);
    }

    public YamlMap {
        lost = Set.copyOf(lost);
        pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }

    @Override
    public String words() {
        return "a group of fields";
    }

    @Override
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    public record Pair(YamlText key, YamlNode value) {

        /** The value's place, or the key's where there is no value. */
        public Location at() {
            return value.isEmpty() ? key.at() : value.at();
        }
    }
}
