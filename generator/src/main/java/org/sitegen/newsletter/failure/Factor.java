package org.sitegen.newsletter.failure;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** One of the things that together made a failure possible. */
public record Factor(String factor, FactorType type, @Nullable String whyItMadeSense) {

    static final Schema<Factor> SCHEMA =
            Schema.of("a contributing factor", Factor.class)
                    .with(
                            Field.of("factor", Types.TEXT, Factor::factor, "What contributed.")
                                    .required(),
                            Field.of(
                                            "type",
                                            Types.oneOf(FactorType.class),
                                            Factor::type,
                                            "Of which kind it was.")
                                    .required(),
                            Field.of(
                                    "why_it_made_sense",
                                    Types.TEXT,
                                    Factor::whyItMadeSense,
                                    "Why it seemed right at the time."));
}
