package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * One of the things that together made a failure possible.
 *
 * @param factor what it was
 * @param type of which kind
 * @param whyItMadeSense why it seemed right at the time
 */
public record Factor(String factor, FactorType type, @Nullable String whyItMadeSense) {

    static final Field<String> FACTOR =
            Field.of("factor", Types.TEXT, "What contributed.").required();
    static final Field<FactorType> TYPE =
            Field.of("type", Types.oneOf(FactorType.class), "Of which kind it was.").required();
    static final Field<String> WHY_IT_MADE_SENSE =
            Field.of("why_it_made_sense", Types.TEXT, "Why it seemed right at the time.");

    static final Schema<Factor> SHAPE =
            Schema.of(
                    "a contributing factor",
                    List.of(FACTOR, TYPE, WHY_IT_MADE_SENSE),
                    fields ->
                            new Factor(
                                    fields.get(FACTOR),
                                    fields.get(TYPE),
                                    fields.find(WHY_IT_MADE_SENSE)));
}
