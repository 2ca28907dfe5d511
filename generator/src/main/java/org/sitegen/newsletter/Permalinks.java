package org.sitegen.newsletter;

import java.util.Locale;
import java.util.Map;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;

/** Where everything that can be named stands in the site: addresses that never change. */
public final class Permalinks {

    /** Of the registers; entries stand where their types say. */
    private static final Map<String, String> FOLDERS =
            Map.of("goal", "goals/", "service", "services/", "unit", "for/");

    private Permalinks() {}

    /** The address of a thing with a page of its own. */
    public static Address address(Reference reference) {
        EntryType<?> type = EntryTypes.find(reference.kind());
        if (type != null) {
            return type.address(reference.id());
        }
        String folder = FOLDERS.get(reference.kind());
        if (folder == null) {
            throw new IllegalArgumentException("Has no page of its own: '" + reference + "'");
        }
        return new Address(folder + reference.id().toLowerCase(Locale.ROOT) + "/");
    }

    /** Whether things of a kind have pages of their own. */
    public static boolean hasPage(String kind) {
        return EntryTypes.find(kind) != null || FOLDERS.containsKey(kind);
    }
}
