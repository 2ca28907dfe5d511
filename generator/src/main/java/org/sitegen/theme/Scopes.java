package org.sitegen.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that a template sees at some place, and what is known of their values. */
final class Scopes {

    private final List<Map<String, Kind>> scopes = new ArrayList<>();

    Scopes(Map<String, Kind> names) {
        scopes.add(new LinkedHashMap<>(names));
    }

    void push() {
        scopes.add(new LinkedHashMap<>());
    }

    void pop() {
        scopes.remove(scopes.size() - 1);
    }

    @Nullable Kind find(String name) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Kind kind = scopes.get(i).get(name);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    void put(String name, Kind kind) {
        scopes.get(scopes.size() - 1).put(name, kind);
    }

    /** As {@code set} does: changes a name that is there, or makes one here. */
    void set(String name, Kind kind) {
        Kind known = find(name);
        if (known == null) {
            put(name, kind);
            return;
        }
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i).containsKey(name)) {
                scopes.get(i).put(name, known.equals(kind) ? kind : Kind.ANY);
                return;
            }
        }
    }

    Map<String, Kind> visible() {
        Map<String, Kind> visible = new TreeMap<>();
        scopes.forEach(visible::putAll);
        return visible;
    }

    SortedSet<String> names() {
        return new TreeSet<>(visible().keySet());
    }
}
