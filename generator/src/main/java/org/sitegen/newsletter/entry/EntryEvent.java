package org.sitegen.newsletter.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Reference;

/**
 * Something that happened to an entry.
 *
 * @param on when
 * @param key what, as in the words files: {@code answered} for {@code event.answered}
 * @param who the unit or role that did it; null where nobody is named
 */
public record EntryEvent(LocalDate on, String key, @Nullable Reference who) {}
