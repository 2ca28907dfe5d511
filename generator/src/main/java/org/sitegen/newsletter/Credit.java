package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * Thanks to those who did it.
 *
 * @param who a role or team
 * @param side where they work
 * @param what what they did
 */
public record Credit(String who, Side side, @Nullable String what) {

    static final Field<String> WHO =
            Field.of("who", Types.TEXT, "The role or team to thank.").required();
    static final Field<Side> SIDE =
            Field.of("side", Types.oneOf(Side.class), "Where they work.").required();
    static final Field<String> FOR = Field.of("for", Types.TEXT, "What they did.");

    static final Schema<Credit> SHAPE =
            Schema.of(
                    "a credit",
                    List.of(WHO, SIDE, FOR),
                    fields -> new Credit(fields.get(WHO), fields.get(SIDE), fields.find(FOR)));
}
