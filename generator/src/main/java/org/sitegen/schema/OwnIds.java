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

    /** An id of a kind of thing, {@code unit}; null if there is none. */
    @Nullable String first(String kind);

    /** How a thing with an id is added, in words that go on a sentence; nothing if nobody knows. */
    Advice toAdd(String kind, String id);
}
