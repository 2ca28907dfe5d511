package org.sitegen.output.feed;

import java.util.List;
import org.sitegen.output.format.OutputFormat;

/** Feeds and the sitemap. */
public final class FeedFormats {

    /** All of them; a new one is a line here. */
    public static final List<OutputFormat> ALL =
            List.of(new FeedFiles(), new Sitemap(Sitemap.MOST));

    private FeedFormats() {}
}
