package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * A word that needs explaining.
 *
 * @param term the word
 * @param expansion what an abbreviation stands for
 * @param plain what it means
 * @param avoid whether editors should write something else
 */
public record Term(String term, @Nullable String expansion, String plain, boolean avoid) {

    static final Field<String> TERM = Field.of("term", Types.TEXT, "The word.").required();
    static final Field<String> EXPANSION =
            Field.of("expansion", Types.TEXT, "What an abbreviation stands for.");
    static final Field<String> PLAIN =
            Field.of("plain", Types.TEXT, "What it means, in plain words.").required();
    static final Field<Boolean> AVOID =
            Field.of("avoid", Types.TRUE_OR_FALSE, "Whether to write something else.");

    public static final Schema<Term> SHAPE =
            Schema.of("a term", List.of(TERM, EXPANSION, PLAIN, AVOID), Term::read);

    private static Term read(Fields fields) {
        return new Term(
                fields.get(TERM), fields.find(EXPANSION), fields.get(PLAIN), fields.get(AVOID));
    }
}
