package org.sitegen.schema;

import org.jspecify.annotations.Nullable;
import org.sitegen.finding.advice.Advice;

/** The ids that there are, of which examples are made. */
public interface OwnIds {

    /** Where nobody knows of any. */
    OwnIds UNKNOWN =
            new OwnIds() {
                @Override
                public @Nullable String first(String kind) {
                    return null;
                }

                @Override
                public Advice toAdd(String kind, String id) {
                    return Advice.NONE;
                }
            };

    /** The same, where the figures and days of examples are left open. */
    OwnIds OPEN = open(UNKNOWN);

    /** An id of a kind of thing, {@code unit}; null if there is none. */
    @Nullable String first(String kind);

    /** Whether figures and days are left open, so that nobody copies them as if they were facts. */
    default boolean leavesOpen() {
        return false;
    }

    /** The same ids in examples that leave figures and days open. */
    static OwnIds open(OwnIds own) {
        return new LeftOpen(own);
    }

    /** The ids of others, where figures and days are left open. */
    record LeftOpen(OwnIds own) implements OwnIds {

        @Override
        public @Nullable String first(String kind) {
            return own.first(kind);
        }

        @Override
        public Advice toAdd(String kind, String id) {
            return own.toAdd(kind, id);
        }

        @Override
        public boolean leavesOpen() {
            return true;
        }
    }

    /** How a thing with an id is added, in words that go on a sentence; nothing if nobody knows. */
    Advice toAdd(String kind, String id);
}
