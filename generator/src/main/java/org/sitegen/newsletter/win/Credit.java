package org.sitegen.newsletter.win;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** Thanks to those who did it. */
public record Credit(String who, Side side, @Nullable String what) {

    private static final Field<Credit, String> WHO =
            Field.of(Credit.class, "who", Types.TEXT, "The role or team to thank.").required();
    private static final Field<Credit, Side> SIDE =
            Field.of(Credit.class, "side", Types.oneOf(Side.class), "Where they work.").required();

    static final Schema<Credit> SCHEMA =
            Schema.of("a credit", Credit.class)
                    .with(
                            WHO,
                            SIDE,
                            Field.of(Credit.class, "for", "what", Types.TEXT, "What they did."))
                    .identifiedBy(Identity.of(WHO, SIDE));
}
