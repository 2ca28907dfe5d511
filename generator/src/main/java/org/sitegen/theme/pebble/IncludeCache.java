package org.sitegen.theme.pebble;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What included templates made that see nothing but the site and a few values: by those values. */
final class IncludeCache {

    /** A theme that gives each page's own title repeats nothing, and must not fill the memory. */
    private static final int MOST = 1_000;

    private final Map<Key, String> texts = new ConcurrentHashMap<>();

    @Nullable String find(Key key) {
        return key.isPlain() ? texts.get(key) : null;
    }

    void keep(Key key, String text) {
        if (key.isPlain() && texts.size() < MOST) {
            texts.put(key, text);
        }
    }

    /**
     * What a text depends on. Sites are told apart by being the same, for to compare them would
     * take longer than a page.
     *
     * @param template the included template
     * @param given what is given to it
     * @param toRoot the way from the page to the root
     * @param site the site
     */
    record Key(String template, Map<String, Object> given, String toRoot, Object site) {

        /** Whether all that is given can be compared soon. */
        boolean isPlain() {
            return given.values().stream()
                    .allMatch(
                            value ->
                                    value instanceof String
                                            || value instanceof Boolean
                                            || value instanceof Number);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && site == key.site
                    && toRoot.equals(key.toRoot)
                    && template.equals(key.template)
                    && given.equals(key.given);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * template.hashCode() + toRoot.hashCode()) + given.hashCode();
        }
    }
}
