package org.sitegen.output.format;

import org.sitegen.newsletter.value.FigurePeriod;

/** The theme's own words, in the language of the site. */
public interface OutputWords {

    /** The text of a key, with arguments for its places {@code {0}}, {@code {1}}. */
    String text(String key, String... arguments);

    /** The name of a month, a quarter or a year. */
    String period(FigurePeriod period);
}
