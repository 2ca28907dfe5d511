package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * What the organisation wants to reach.
 *
 * @param id its id
 * @param aim what it is, in a sentence
 * @param organisation whose goal it is
 * @param ownerUnit the unit it belongs to
 * @param accountableRole the role that answers for it
 * @param measure how anybody will know that it is reached
 * @param by by when
 * @param source where it is written down
 * @param strugglingWith what is hard about it
 * @param intersectsWith goals that pull the same way or another
 */
public record Goal(
        String id,
        String aim,
        @Nullable String organisation,
        @Nullable String ownerUnit,
        @Nullable String accountableRole,
        @Nullable String measure,
        @Nullable String by,
        @Nullable String source,
        @Nullable String strugglingWith,
        List<String> intersectsWith) {

    static final Field<String> AIM = Field.of("aim", Types.TEXT, "What it is.").required();
    static final Field<String> ORGANISATION =
            Field.of("organisation", Types.TEXT, "Whose goal it is.");
    static final Field<String> OWNER_UNIT =
            Field.of("owner_unit", Types.idOf("unit"), "The unit it belongs to.");
    static final Field<String> ACCOUNTABLE_ROLE =
            Field.of("accountable_role", Types.idOf("role"), "The role that answers for it.");
    static final Field<String> MEASURE =
            Field.of("measure", Types.TEXT, "How anybody will know that it is reached.");
    static final Field<String> BY = Field.of("by", Types.TEXT, "By when.");
    static final Field<String> SOURCE = Field.of("source", Types.TEXT, "Where it is written down.");
    static final Field<String> STRUGGLING_WITH =
            Field.of("struggling_with", Types.TEXT, "What is hard about it.");
    static final Field<List<String>> INTERSECTS_WITH =
            Field.of(
                    "intersects_with",
                    Types.listOf(Types.idOf("goal")),
                    "Goals that pull the same way or another.");

    public static final Schema<Goal> SHAPE =
            Schema.of(
                    "a goal",
                    List.of(
                            Register.ID,
                            AIM,
                            ORGANISATION,
                            OWNER_UNIT,
                            ACCOUNTABLE_ROLE,
                            MEASURE,
                            BY,
                            SOURCE,
                            STRUGGLING_WITH,
                            INTERSECTS_WITH),
                    Goal::read);

    public Goal {
        intersectsWith = List.copyOf(intersectsWith);
    }

    private static Goal read(Fields fields) {
        return new Goal(
                fields.get(Register.ID),
                fields.get(AIM),
                fields.find(ORGANISATION),
                fields.find(OWNER_UNIT),
                fields.find(ACCOUNTABLE_ROLE),
                fields.find(MEASURE),
                fields.find(BY),
                fields.find(SOURCE),
                fields.find(STRUGGLING_WITH),
                fields.get(INTERSECTS_WITH));
    }
}
