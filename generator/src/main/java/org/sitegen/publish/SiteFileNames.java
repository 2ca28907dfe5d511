package org.sitegen.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** The names of a site's files, each taken once; from any thread. */
final class SiteFileNames {

    /** What all file systems can hold: no empty or dotted step, no character that one forbids. */
    private static final Pattern SAFE =
            Pattern.compile("(?!\\.{1,2}(?:/|$))[^/\\\\:*?\"<>|\\p{Cntrl}]+");

    private static final String FILE = "file";
    private static final String FOLDER = "folder";

    private final ConcurrentMap<String, String> taken = new ConcurrentHashMap<>();

    /**
     * Takes a name. Names that differ only in capitals are the same on some disks, so they are
     * here.
     *
     * @throws IllegalArgumentException for a name that leads out of the site or no disk can hold
     * @throws IllegalStateException for a name that is taken
     */
    void take(String name) {
        if (!Arrays.stream(name.split("/", -1)).allMatch(step -> SAFE.matcher(step).matches())) {
            throw new IllegalArgumentException("Not the name of a site's file: '" + name + "'");
        }
        String key = name.toLowerCase(Locale.ROOT);
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            if (FILE.equals(taken.putIfAbsent(key.substring(0, slash), FOLDER))) {
                throw new IllegalStateException("A file stands in the way of '" + name + "'");
            }
        }
        if (key.equals(Marker.NAME) || taken.putIfAbsent(key, FILE) != null) {
            throw new IllegalStateException("There is already something at '" + name + "'");
        }
    }
}
