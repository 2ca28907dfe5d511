package org.sitegen.newsletter.entry;

import org.sitegen.newsletter.value.Moment;

/**
 * Something in an entry that readers are told of on a later day than the entry itself.
 *
 * @param name what it is called: {@code update}
 * @param part the record that holds it
 * @param at when it is told
 */
public record LaterPart(String name, Record part, Moment at) {}
