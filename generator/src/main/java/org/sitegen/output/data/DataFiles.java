package org.sitegen.output.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.value.Types;
import org.sitegen.output.format.OutputFormat;
import org.sitegen.output.format.Publication;
import org.sitegen.output.format.Sink;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.schema.type.JsonSchema;
import org.sitegen.text.DatumJson;
import org.sitegen.work.Parallel;

/** All facts of the newsletter for programs, under {@code data/}; docs/data.md describes them. */
final class DataFiles implements OutputFormat {

    @Override
    public void write(Publication publication, Sink sink) throws IOException {
        DataHead head = new DataHead(publication);
        Newsletter newsletter = publication.newsletter();
        Audience readers = DataReaders.of(newsletter);
        List<DataKind<?>> kinds = new DataKinds(publication).all();
        List<IndexedFile<?>> files = new ArrayList<>();
        kinds.forEach(kind -> files.addAll(kind.files(head)));
        files.add(
                whole("newsletter", NewsletterData.of(head.document("a newsletter")), newsletter));
        files.add(whole("index", index(publication), List.copyOf(files)));
        Parallel.map(files, file -> write(file, readers, sink), publication.threads());
        for (Map.Entry<String, Schema<?>> schema : schemas(kinds, publication).entrySet()) {
            sink.write(DataHead.schema(schema.getKey()), schema(schema.getValue(), readers));
        }
    }

    private static <T> IndexedFile<T> whole(String name, Schema<T> schema, T content) {
        return new IndexedFile<>(name, null, 1, schema, content);
    }

    private static IndexedFile<?> write(IndexedFile<?> file, Audience readers, Sink sink)
            throws IOException {
        sink.write(file.address(), file.bytes(readers));
        return file;
    }

    /** The one file that bears the day: the others change only with what they tell. */
    private static Schema<List<IndexedFile<?>>> index(Publication publication) {
        LocalDate today = publication.today();
        return new DataHead(publication)
                .<List<IndexedFile<?>>>document("the list of data files")
                .with(
                        Field.of(
                                        "as_of",
                                        Types.DATE,
                                        (List<IndexedFile<?>> files) -> today,
                                        "The day of which all files tell.")
                                .required(),
                        Field.of(
                                        "files",
                                        Types.listOf(Types.record(IndexedFile.LISTED)),
                                        (List<IndexedFile<?>> files) -> files,
                                        "Every data file but this one.")
                                .required());
    }

    private static Map<String, Schema<?>> schemas(
            List<DataKind<?>> kinds, Publication publication) {
        DataHead head = new DataHead(publication);
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        kinds.forEach(kind -> schemas.put(kind.name(), kind.document(0, head)));
        schemas.put("newsletter", NewsletterData.of(head.document("a newsletter")));
        schemas.put("index", index(publication));
        schemas.putAll(new DataKinds(publication).ofOne());
        return schemas;
    }

    private static byte[] schema(Schema<?> schema, Audience readers) {
        return DatumJson.indented(
                        JsonSchema.document(
                                Character.toUpperCase(schema.name().charAt(0))
                                        + schema.name().substring(1),
                                JsonSchema.object(schema, readers)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
