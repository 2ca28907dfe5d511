package org.sitegen.output;

import java.io.IOException;
import java.util.List;

/** Every kind of file that is made of a newsletter; a new one is a class and a line here. */
public final class OutputFormats {

    private static final List<OutputFormat> ALL =
            List.of(
                    new AtomFeeds(),
                    new Sitemap(Sitemap.MOST),
                    new BenchmarkFiles(),
                    new DataFiles());

    private OutputFormats() {}

    /** Writes everything but the pages themselves. */
    public static void writeAll(Publication publication, Sink sink) throws IOException {
        for (OutputFormat format : ALL) {
            format.write(publication, sink);
        }
    }
}
