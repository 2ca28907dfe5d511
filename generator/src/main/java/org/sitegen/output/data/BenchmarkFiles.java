package org.sitegen.output.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sitegen.output.format.EntryPages;
import org.sitegen.output.format.OutputFormat;
import org.sitegen.output.format.Publication;
import org.sitegen.output.format.Sink;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Schema;
import org.sitegen.site.benchmark.BenchmarkPage;
import org.sitegen.text.DatumJson;

/** The figures of each benchmark beside its page: for a spreadsheet, and for a program. */
final class BenchmarkFiles implements OutputFormat {

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        Audience readers = DataReaders.of(publication.newsletter());
        Schema<BenchmarkPage> schema = schema(publication);
        for (BenchmarkPage page : EntryPages.of(publication.site()).benchmarks()) {
            sink.write(page.csv(), csv(page));
            sink.write(
                    page.json(),
                    DatumJson.document(schema.write(page, readers))
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What is told of one benchmark. */
    static Schema<BenchmarkPage> schema(Publication publication) {
        String currency = publication.newsletter().settings().currency();
        return new BenchmarkData(currency)
                .whole(new DataHead(publication).document("a benchmark with its figures"));
    }

    private static byte[] csv(BenchmarkPage page) {
        Csv csv = new Csv();
        FigureRow.header(csv);
        FigureRow.of(page).forEach(row -> row.write(csv));
        return csv.bytes();
    }
}
