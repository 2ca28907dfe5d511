package org.sitegen.content;

import java.util.List;
import org.sitegen.content.field.FileContext;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.LaterPart;
import org.sitegen.schema.AsOf;

/** Withholds what is to be told of an entry on a later day, like an entry of that day. */
final class LaterNews {

    private LaterNews() {}

    /** The entry as it is known on a day, with a notice of each part that is withheld. */
    static Entry withheld(Entry entry, FileContext context, AsOf asOf) {
        List<LaterPart> later = entry.laterThan(asOf);
        if (later.isEmpty()) {
            return entry;
        }
        later.forEach(part -> report(part, context, asOf));
        Entry known = entry.knownBy(asOf);
        context.locations().put(known, context.locations().of(entry));
        return known;
    }

    private static void report(LaterPart later, FileContext context, AsOf asOf) {
        context.findings()
                .notice(
                        "future-update",
                        context.locations().of(later.part()).start(),
                        "the %s of %s lies after %s, so it is withheld"
                                .formatted(later.name(), later.at(), asOf.today()),
                        "Nothing needs to be done: it is published on its day.");
    }
}
