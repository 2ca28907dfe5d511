package org.sitegen.newsletter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that editors write: an edition, a benchmark, a failure, a win. */
public interface Entry {

    /** What all entries have. */
    Envelope envelope();

    /** The name of its type: {@code failure}. */
    String kindOfEntry();

    /** The first day on which readers may see it, or null if there is no such day. */
    @Nullable LocalDate publicFrom();

    /** The id, unique among the entries of its type: {@code F-2026-014}. */
    default String id() {
        return envelope().id();
    }

    /** How other entries name this one. */
    default Reference reference() {
        return new Reference(kindOfEntry(), id());
    }

    /** Where it stands in the site. */
    default Address address() {
        return Permalinks.address(reference());
    }
}
