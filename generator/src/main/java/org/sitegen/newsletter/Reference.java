package org.sitegen.newsletter;

import java.util.Objects;

/**
 * How one thing in the newsletter names another: {@code failure:F-2026-014}.
 *
 * @param kind what is named: an entry type (failure, win, benchmark, edition) or a register's
 *     singular (goal, capability, service, unit, role)
 * @param id its id
 */
public record Reference(String kind, String id) implements Comparable<Reference> {

    public Reference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    @Override
    public int compareTo(Reference other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? id.compareTo(other.id) : byKind;
    }

    @Override
    public String toString() {
        return kind + ':' + id;
    }
}
