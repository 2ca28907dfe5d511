package org.sitegen.newsletter.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** As a record's own, but written out: that one is slow, and a reference is looked up a lot. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reference reference
                && id.equals(reference.id)
                && kind.equals(reference.kind);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + id.hashCode();
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
