package org.sitegen.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ids of one prose: readable, and each given once. They depend only on the text above them, so that
 * a link from elsewhere holds when something is added below.
 */
public final class HeadingIds {

    private static final int LONGEST = 60;

    private final String prefix;
    private final Set<String> given = new LinkedHashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    HeadingIds(String prefix) {
        this.prefix = prefix;
    }

    /** A fresh id for a heading: {@code what-happened}, {@code what-happened-2}. */
    public String heading(String words) {
        String slug = slug(words);
        String id = slug;
        while (!given.add(id)) {
            id = slug + "-" + repeated.merge(slug, 2, (count, two) -> count + 1);
        }
        return prefix + id;
    }

    /** An id that no heading can have, because a heading's has no underscore. */
    public String other(String name) {
        return prefix + name;
    }

    /** Whether a heading has this id, without the prefix. */
    public boolean has(String id) {
        return given.contains(id);
    }

    /** The ids so far, without the prefix. */
    public Set<String> given() {
        return given;
    }

    private static String slug(String words) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int at = 0; at < letters.length() && slug.length() < LONGEST; at++) {
            add(slug, letters.charAt(at));
        }
        int length = slug.length();
        boolean dash = length > 0 && slug.charAt(length - 1) == '-';
        String cut = dash ? slug.substring(0, length - 1) : slug.toString();
        return cut.isEmpty() ? "section" : cut;
    }

    private static void add(StringBuilder slug, char letter) {
        if (Character.isLetterOrDigit(letter)) {
            slug.append(letter);
        } else if (slug.length() > 0
                && slug.charAt(slug.length() - 1) != '-'
                && Character.getType(letter) != Character.NON_SPACING_MARK
                && letter != '\''
                && letter != '\u2019') {
            slug.append('-');
        }
    }
}
