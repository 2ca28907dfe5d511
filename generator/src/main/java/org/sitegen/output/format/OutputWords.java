package org.sitegen.output.format;

/** The theme's own words, in the language of the site. */
@FunctionalInterface
public interface OutputWords {

    /** The text of a key, with arguments for its places {@code {0}}, {@code {1}}. */
    String text(String key, String... arguments);
}
