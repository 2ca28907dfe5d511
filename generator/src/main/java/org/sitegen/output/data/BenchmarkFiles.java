package org.sitegen.output.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.output.format.OutputFormat;
import org.sitegen.output.format.Publication;
import org.sitegen.output.format.Sink;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Schema;
import org.sitegen.site.benchmark.BenchmarkTable;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.text.DatumJson;

/** The figures of each benchmark beside its page: for a spreadsheet, and for a program. */
final class BenchmarkFiles implements OutputFormat {

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        Audience readers = DataReaders.of(publication.newsletter());
        Schema<Benchmark> schema = schema(publication);
        SiteIndex index = publication.site().index();
        for (Benchmark benchmark : publication.newsletter().all(Benchmark.TYPE)) {
            sink.write(
                    BenchmarkTable.csv(benchmark),
                    Csv.of(FigureRow.SCHEMA, FigureRow.of(benchmark, index), readers));
            sink.write(
                    BenchmarkTable.json(benchmark),
                    DatumJson.document(schema.write(benchmark, readers))
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What is told of one benchmark. */
    static Schema<Benchmark> schema(Publication publication) {
        return new BenchmarkData(publication.site().index())
                .whole(new DataHead(publication).document("a benchmark with its figures"));
    }
}
