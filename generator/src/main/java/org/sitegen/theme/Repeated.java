package org.sitegen.theme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What included templates made that see nothing but the site and a few values: by those values. */
final class Repeated {

    /** A theme that gives each page's own title repeats nothing, and must not fill the memory. */
    private static final int MOST = 1_000;

    private final Map<Key, String> texts = new ConcurrentHashMap<>();

    /**
     * What the text depends on; null where it is given more than plain values.
     *
     * @param template the template in which the tag stands
     */
    @Nullable Key key(
            String template, Included tag, Map<String, Object> given, Way way, Object site) {
        for (Object value : given.values()) {
            if (!(value instanceof String || value instanceof Boolean || value instanceof Number)) {
                return null;
            }
        }
        return new Key(template, tag.name(), given, way.toRoot(), site);
    }

    @Nullable String find(Key key) {
        return texts.get(key);
    }

    void keep(Key key, String text) {
        if (texts.size() < MOST) {
            texts.put(key, text);
        }
    }

    /**
     * Sites are told apart by being the same, for to compare them would take longer than a page.
     */
    record Key(
            String template, String name, Map<String, Object> given, String toRoot, Object site) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && site == key.site
                    && toRoot.equals(key.toRoot)
                    && name.equals(key.name)
                    && template.equals(key.template)
                    && given.equals(key.given);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * name.hashCode() + toRoot.hashCode()) + given.hashCode();
        }
    }
}
