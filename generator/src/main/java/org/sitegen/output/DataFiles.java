package org.sitegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.win.Win;
import org.sitegen.text.Json;
import org.sitegen.work.Parallel;

/**
 * All facts of the newsletter for programs, under {@code data/}. Their shape is described in
 * docs/data.md; within a version it only ever grows.
 */
final class DataFiles implements OutputFormat {

    /** The version of the shape. */
    static final int VERSION = 2;

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        Newsletter newsletter = publication.newsletter();
        SiteSettings settings = newsletter.settings();
        Seen seen = Seen.of(newsletter);
        EntryPages pages = EntryPages.of(publication.site());
        EditionFacts editions = new EditionFacts(pages.editions(), seen);
        MoneyFacts money = new MoneyFacts(settings.currency());
        PromiseFacts promises = new PromiseFacts(publication.today());
        FailureFacts failures = new FailureFacts(settings.zone(), money, seen, promises);
        WinFacts wins = new WinFacts(money, seen, promises);
        BenchmarkFacts benchmarks = new BenchmarkFacts(settings.currency(), seen);
        List<File> files =
                List.of(
                        listed("failures", newsletter.all(Failure.TYPE), failures::write),
                        listed("wins", newsletter.all(Win.TYPE), wins::write),
                        new File("promises", json -> promises(publication, promises, json)),
                        listed("editions", newsletter.all(Edition.TYPE), editions::write),
                        listed("benchmarks", pages.benchmarks(), benchmarks::write),
                        new File("newsletter", json -> NewsletterFacts.write(newsletter, json)));
        Parallel.map(files, file -> file.write(publication, sink), publication.threads());
    }

    /** A file with one list, which is called like the file. */
    private static <T> File listed(String name, List<T> all, BiConsumer<T, Json> item) {
        return new File(name, json -> json.list(name, all, item));
    }

    /** What has become of a promise depends on the day, so that day is told. */
    private static void promises(Publication publication, PromiseFacts facts, Json json) {
        json.text("as_of", publication.today().toString())
                .list(
                        "promises",
                        PromiseRegister.of(publication.newsletter().promises()).all(),
                        facts::write);
    }

    /**
     * One file.
     *
     * @param name its name without ending
     * @param members writes what is in it
     */
    private record File(String name, Consumer<Json> members) {

        Address write(Publication publication, Sink sink) throws IOException {
            String json =
                    Json.document(
                            document -> {
                                head(publication, document);
                                members.accept(document);
                            });
            Address address = new Address("data/" + name + ".json");
            sink.write(address, json.getBytes(StandardCharsets.UTF_8));
            return address;
        }

        private static void head(Publication publication, Json json) {
            SiteSettings settings = publication.newsletter().settings();
            json.number("version", VERSION)
                    .text("newsletter", settings.name())
                    .text("organisation", settings.organisation())
                    .text("base_url", publication.baseUrl());
        }
    }
}
