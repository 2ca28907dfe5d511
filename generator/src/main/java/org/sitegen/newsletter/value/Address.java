package org.sitegen.newsletter.value;

import java.util.Objects;

/**
 * Where something stands in the site, seen from the site's root.
 *
 * @param path {@code failures/f-2026-014/} for a page, {@code feed.xml} for a file, empty for home
 */
public record Address(String path) implements Comparable<Address> {

    /** The first page. */
    public static final Address HOME = new Address("");

    public Address {
        Objects.requireNonNull(path, "path");
        if (path.startsWith("/") || path.contains("//") || path.contains("..")) {
            throw new IllegalArgumentException("Not an address below the root: '" + path + "'");
        }
    }

    /** Whether this is a page with a folder of its own, rather than a file. */
    public boolean isFolder() {
        return path.isEmpty() || path.endsWith("/");
    }

    /** The file that a web server delivers for this address. */
    public String file() {
        return isFolder() ? path + "index.html" : path;
    }

    /** The way from this address to the root: {@code ../../} for {@code failures/f-2026-014/}. */
    public String toRoot() {
        return "../".repeat((int) path.chars().filter(character -> character == '/').count());
    }

    /** An address below this one. */
    public Address child(String name) {
        return new Address(path + name);
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return "/" + path;
    }
}
