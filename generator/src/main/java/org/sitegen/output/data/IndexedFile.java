package org.sitegen.output.data;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.text.DatumJson;

/**
 * A file for programs.
 *
 * @param kind what it holds: {@code failures}
 * @param year the year of all that is in it; null if it is not split by year
 * @param count how many things it lists
 * @param schema what is told of them
 * @param content what it is made of
 * @param <T> what it is made of
 */
record IndexedFile<T>(String kind, @Nullable Integer year, int count, Schema<T> schema, T content) {

    /** What the index tells of a file. */
    static final Schema<IndexedFile<?>> LISTED =
            Schema.<IndexedFile<?>>writeOnly("a data file")
                    .with(
                            Field.<IndexedFile<?>, String>of(
                                            "kind", Types.TEXT, IndexedFile::kind, "What it holds.")
                                    .required(),
                            Field.<IndexedFile<?>, Integer>of(
                                    "year",
                                    Types.COUNT,
                                    IndexedFile::year,
                                    "The year of all that is in it, if there is a file for each."),
                            Field.<IndexedFile<?>, Integer>of(
                                            "count",
                                            Types.COUNT,
                                            IndexedFile::count,
                                            "How many things it lists.")
                                    .required(),
                            Field.<IndexedFile<?>, String>of(
                                            "file",
                                            Types.TEXT,
                                            file -> file.address().path(),
                                            "Where it stands, seen from the root of the site.")
                                    .required(),
                            Field.<IndexedFile<?>, String>of(
                                            "schema",
                                            Types.TEXT,
                                            file -> DataHead.schema(file.kind()).path(),
                                            "Where its JSON Schema stands.")
                                    .required());

    Address address() {
        return new Address("data/" + kind + (year == null ? "" : "-" + year) + ".json");
    }

    byte[] bytes(Audience readers) {
        return DatumJson.document(schema.write(content, readers)).getBytes(StandardCharsets.UTF_8);
    }
}
