package org.sitegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.sitegen.finding.Json;
import org.sitegen.newsletter.Address;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.Promises;
import org.sitegen.newsletter.SiteSettings;

/**
 * All facts of the newsletter for programs, under {@code data/}. Their shape is described in
 * docs/data.md; within a version it only ever grows.
 */
final class DataFiles implements OutputFormat {

    /** The version of the shape. */
    static final int VERSION = 1;

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        Newsletter newsletter = publication.newsletter();
        SiteSettings settings = newsletter.settings();
        Seen seen = Seen.of(newsletter);
        EntryPages pages = EntryPages.of(publication.site());
        EditionFacts editions = new EditionFacts(pages.editions(), seen);
        MoneyFacts money = new MoneyFacts(settings.currency());
        FailureFacts failures = new FailureFacts(settings.zone(), money, seen);
        WinFacts wins = new WinFacts(money, seen);
        BenchmarkFacts benchmarks = new BenchmarkFacts(settings.currency(), seen);
        File file = new File(publication, sink);
        file.write("newsletter", json -> NewsletterFacts.write(newsletter, json));
        file.write(
                "editions", json -> json.list("editions", newsletter.editions(), editions::write));
        file.write(
                "failures", json -> json.list("failures", newsletter.failures(), failures::write));
        file.write("wins", json -> json.list("wins", newsletter.wins(), wins::write));
        file.write(
                "benchmarks",
                json -> json.list("benchmarks", pages.benchmarks(), benchmarks::write));
        file.write("promises", json -> promises(publication, json));
    }

    /** What has become of a promise depends on the day, so that day is told. */
    private static void promises(Publication publication, Json json) {
        json.text("as_of", publication.today().toString())
                .list(
                        "promises",
                        Promises.of(publication.newsletter()),
                        new PromiseFacts(publication.today())::write);
    }

    private record File(Publication publication, Sink sink) {

        void write(String name, Consumer<Json> members) throws IOException {
            String json =
                    Json.document(
                            document -> {
                                head(document);
                                members.accept(document);
                            });
            sink.write(
                    new Address("data/" + name + ".json"), json.getBytes(StandardCharsets.UTF_8));
        }

        private void head(Json json) {
            SiteSettings settings = publication.newsletter().settings();
            json.number("version", VERSION)
                    .text("newsletter", settings.name())
                    .text("organisation", settings.organisation())
                    .text("base_url", publication.baseUrl());
        }
    }
}
