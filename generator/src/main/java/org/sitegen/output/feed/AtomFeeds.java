package org.sitegen.output.feed;

import java.io.IOException;
import java.util.List;
import org.sitegen.newsletter.value.Address;
import org.sitegen.output.format.OutputFormat;
import org.sitegen.output.format.Publication;
import org.sitegen.output.format.Sink;

/** The feeds: everything new, the failures, the newest figures; each with its whole text. */
final class AtomFeeds implements OutputFormat {

    private static final int NEWEST = 50;

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        FeedEntries entries = FeedEntries.of(publication);
        write("all", "", entries.all(), publication, sink);
        write("failures", "failures/", entries.failures(), publication, sink);
        write("benchmarks", "benchmarks/", entries.benchmarks(), publication, sink);
    }

    private static void write(
            String name, String path, List<FeedEntry> entries, Publication publication, Sink sink)
            throws IOException {
        Address page = new Address(path);
        AtomFeed feed = new AtomFeed(publication, page.child("feed.xml"), page);
        String title =
                publication
                        .words()
                        .text("feed." + name + ".title", publication.site().view().name());
        sink.write(feed.address(), feed.write(title, newest(entries)));
    }

    private static List<FeedEntry> newest(List<FeedEntry> entries) {
        return entries.subList(0, Math.min(NEWEST, entries.size()));
    }
}
