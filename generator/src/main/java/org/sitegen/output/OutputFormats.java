package org.sitegen.output;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.sitegen.output.data.DataFormats;
import org.sitegen.output.feed.FeedFormats;
import org.sitegen.output.format.OutputFormat;
import org.sitegen.output.format.Publication;
import org.sitegen.output.format.Sink;

/**
 * Every kind of file that is made of a newsletter; a new one is a class and a line in its package.
 */
public final class OutputFormats {

    private static final List<OutputFormat> ALL =
            Stream.of(FeedFormats.ALL, DataFormats.ALL).flatMap(List::stream).toList();

    private OutputFormats() {}

    /** Writes everything but the pages themselves. */
    public static void writeAll(Publication publication, Sink sink) throws IOException {
        for (OutputFormat format : ALL) {
            format.write(publication, sink);
        }
    }
}
