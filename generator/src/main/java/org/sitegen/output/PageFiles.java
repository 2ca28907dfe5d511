package org.sitegen.output;

import java.io.IOException;
import java.util.List;
import org.sitegen.output.format.PageRenderer;
import org.sitegen.output.format.Sink;
import org.sitegen.site.PlannedPage;
import org.sitegen.work.Parallel;

/**
 * The pages, several at the same time: each is made, shown by its template, written and let go, so
 * that no more than a few of them are in the memory.
 */
public final class PageFiles {

    private PageFiles() {}

    /** Writes every page. */
    public static void write(List<PlannedPage<?>> pages, PageRenderer view, int threads, Sink sink)
            throws IOException {
        Parallel.map(pages, page -> write(page, view, sink), threads);
    }

    private static int write(PlannedPage<?> planned, PageRenderer view, Sink sink)
            throws IOException {
        byte[] bytes = view.of(planned.make());
        sink.write(planned.address(), bytes);
        return bytes.length;
    }
}
