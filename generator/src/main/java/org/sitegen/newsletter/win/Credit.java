package org.sitegen.newsletter.win;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** Thanks to those who did it. */
public record Credit(String who, Side side, @Nullable String what) {

    static final Schema<Credit> SCHEMA =
            Schema.of("a credit", Credit.class)
                    .with(
                            Field.of("who", Types.TEXT, Credit::who, "The role or team to thank.")
                                    .required(),
                            Field.of(
                                            "side",
                                            Types.oneOf(Side.class),
                                            Credit::side,
                                            "Where they work.")
                                    .required(),
                            Field.of("for", Types.TEXT, Credit::what, "What they did.").in("what"));
}
