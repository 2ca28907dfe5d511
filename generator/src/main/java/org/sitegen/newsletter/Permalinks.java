package org.sitegen.newsletter;

import java.util.Locale;
import java.util.Map;

/** Where everything that can be named stands in the site: addresses that never change. */
public final class Permalinks {

    private static final Map<String, String> FOLDERS =
            Map.ofEntries(
                    Map.entry("edition", "editions/"),
                    Map.entry("benchmark", "benchmarks/"),
                    Map.entry("failure", "failures/"),
                    Map.entry("win", "wins/"),
                    Map.entry("goal", "goals/"),
                    Map.entry("service", "services/"),
                    Map.entry("unit", "for/"));

    private Permalinks() {}

    /** The address of a thing with a page of its own. */
    public static Address address(Reference reference) {
        String folder = FOLDERS.get(reference.kind());
        if (folder == null) {
            throw new IllegalArgumentException("Has no page of its own: '" + reference + "'");
        }
        return new Address(folder + reference.id().toLowerCase(Locale.ROOT) + "/");
    }

    /** Whether things of a kind have pages of their own. */
    public static boolean hasPage(String kind) {
        return FOLDERS.containsKey(kind);
    }
}
