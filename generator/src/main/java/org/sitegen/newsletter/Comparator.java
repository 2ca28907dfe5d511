package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * The figure of somebody else, with its source and year.
 *
 * @param name whose figure it is
 * @param value the figure
 * @param period which time it stands for
 * @param source where it was published
 * @param note what makes it differ from ours
 */
public record Comparator(
        String name, BigDecimal value, String period, String source, @Nullable String note) {

    static final Field<String> NAME =
            Field.of("name", Types.TEXT, "Whose figure it is.").required();
    static final Field<BigDecimal> VALUE =
            Field.of("value", Types.NUMBER, "The figure.").required();
    static final Field<String> PERIOD =
            Field.of("period", Types.TEXT, "Which time it stands for.").required();
    static final Field<String> SOURCE =
            Field.of("source", Types.TEXT, "Where it was published.").required();
    static final Field<String> NOTE =
            Field.of("note", Types.TEXT, "What makes it differ from ours.");

    static final Schema<Comparator> SHAPE =
            Schema.of(
                    "an outside figure",
                    List.of(NAME, VALUE, PERIOD, SOURCE, NOTE),
                    Comparator::read);

    private static Comparator read(Fields fields) {
        return new Comparator(
                fields.get(NAME),
                fields.get(VALUE),
                fields.get(PERIOD),
                fields.get(SOURCE),
                fields.find(NOTE));
    }
}
