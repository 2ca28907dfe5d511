package org.sitegen.output;

import java.io.IOException;
import java.util.List;
import org.sitegen.output.format.PageRenderer;
import org.sitegen.output.format.Sink;
import org.sitegen.site.Page;
import org.sitegen.work.Parallel;

/** The pages, each made by its template, several at the same time. */
public final class PageFiles {

    private PageFiles() {}

    /** Writes every page. */
    public static void write(List<Page> pages, PageRenderer view, int threads, Sink sink)
            throws IOException {
        Parallel.map(pages, page -> write(page, view, sink), threads);
    }

    private static int write(Page page, PageRenderer view, Sink sink) throws IOException {
        byte[] bytes = view.of(page);
        sink.write(page.address(), bytes);
        return bytes.length;
    }
}
