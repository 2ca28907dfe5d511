package org.sitegen.newsletter.entry;

import java.util.List;

/**
 * What an entry leaves out, so that its edition says so.
 *
 * @param kind what sort: {@code not-known}
 * @param texts what the editor wrote of it; empty if nothing
 */
public record KnownGap(String kind, List<String> texts) {

    public KnownGap {
        texts = List.copyOf(texts);
    }
}
