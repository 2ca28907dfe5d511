package org.sitegen.output.data;

import java.util.HashSet;
import java.util.Set;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.Audience;

/** Those who read the data files: of entries that are not public, not even the id is told. */
final class DataReaders {

    private DataReaders() {}

    /** The readers of a newsletter. */
    static Audience of(Newsletter newsletter) {
        Set<String> types = new HashSet<>();
        EntryTypes.ALL.forEach(type -> types.add(type.name()));
        Set<Reference> visible = new HashSet<>();
        newsletter.entries().forEach(entry -> visible.add(entry.reference()));
        SiteSettings settings = newsletter.settings();
        return Audience.readers(
                settings.zone(),
                settings.currency(),
                (kind, id) -> !types.contains(kind) || visible.contains(new Reference(kind, id)));
    }
}
