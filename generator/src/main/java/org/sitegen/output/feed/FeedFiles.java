package org.sitegen.output.feed;

import java.io.IOException;
import java.util.List;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.value.Address;
import org.sitegen.output.format.OutputFormat;
import org.sitegen.output.format.Publication;
import org.sitegen.output.format.Sink;

/** The feeds: everything new, the failures, the newest figures; each with its whole text. */
final class FeedFiles implements OutputFormat {

    private static final int NEWEST = 50;

    private static final List<EntryType<?>> WITH_A_FEED = List.of(Failure.TYPE, Benchmark.TYPE);

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        List<FeedEntry> all = FeedEntry.all(publication);
        write("all", new Address(""), all, publication, sink);
        for (EntryType<?> type : WITH_A_FEED) {
            List<FeedEntry> some =
                    all.stream().filter(one -> one.entry().type().equals(type)).toList();
            write(type.folder(), type.list(), some, publication, sink);
        }
    }

    private static void write(
            String name, Address page, List<FeedEntry> entries, Publication publication, Sink sink)
            throws IOException {
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
