package org.sitegen.site.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.site.Link;

/**
 * Something that an edition leaves out, and says so.
 *
 * @param kind what sort: {@code figure-missing}, {@code figure-late}, {@code figure-provisional},
 *     {@code not-known}, {@code not-reviewed}, {@code no-news}, {@code win-not-measured}, {@code
 *     waived}, {@code edition-waived}
 * @param subject what it is about; null where it is the edition itself
 * @param texts what the editor wrote of it; empty if nothing
 * @param days after how many days of silence a failure is told of; null for anything else
 */
public record Omission(
        String kind, @Nullable Link subject, List<String> texts, @Nullable Long days) {

    public Omission {
        texts = List.copyOf(texts);
    }

    /** Something of which days say nothing. */
    Omission(String kind, @Nullable Link subject, List<String> texts) {
        this(kind, subject, texts, null);
    }
}
