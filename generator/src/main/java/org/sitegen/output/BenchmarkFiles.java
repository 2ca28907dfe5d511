package org.sitegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.site.BenchmarkPage;
import org.sitegen.text.Json;

/** The figures of each benchmark beside its page: for a spreadsheet, and for a program. */
final class BenchmarkFiles implements OutputFormat {

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        Newsletter newsletter = publication.newsletter();
        BenchmarkFacts facts =
                new BenchmarkFacts(newsletter.settings().currency(), Seen.of(newsletter));
        for (BenchmarkPage page : EntryPages.of(publication.site()).benchmarks()) {
            sink.write(page.csv(), csv(page));
            sink.write(page.json(), json(page, facts));
        }
    }

    private static byte[] csv(BenchmarkPage page) {
        Csv csv = new Csv();
        FigureRow.header(csv);
        FigureRow.of(page).forEach(row -> row.write(csv));
        return csv.bytes();
    }

    private static byte[] json(BenchmarkPage page, BenchmarkFacts facts) {
        return Json.document(
                        json -> {
                            json.number("version", DataFiles.VERSION);
                            facts.write(page, json);
                        })
                .getBytes(StandardCharsets.UTF_8);
    }
}
