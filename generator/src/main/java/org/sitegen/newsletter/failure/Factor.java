package org.sitegen.newsletter.failure;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** One of the things that together made a failure possible. */
public record Factor(String factor, FactorType type, @Nullable String whyItMadeSense) {

    private static final Field<Factor, String> FACTOR =
            Field.of(Factor.class, "factor", Types.TEXT, "What contributed.").required();

    static final Schema<Factor> SCHEMA =
            Schema.of("a contributing factor", Factor.class)
                    .with(
                            FACTOR,
                            Field.of(
                                            Factor.class,
                                            "type",
                                            Types.oneOf(FactorType.class),
                                            "Of which kind it was.")
                                    .required(),
                            Field.of(
                                    Factor.class,
                                    "why_it_made_sense",
                                    Types.TEXT,
                                    "Why it seemed right at the time."))
                    .identifiedBy(Identity.wording(FACTOR));
}
