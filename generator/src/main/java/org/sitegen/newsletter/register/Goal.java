package org.sitegen.newsletter.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What the organisation wants to reach. */
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

    public static final Schema<Goal> SCHEMA =
            Schema.of("a goal", Goal.class)
                    .with(
                            Register.id(Goal::id),
                            Field.of("aim", Types.TEXT, Goal::aim, "What it is.").required(),
                            Field.of(
                                    "organisation",
                                    Types.TEXT,
                                    Goal::organisation,
                                    "Whose goal it is."),
                            Field.of(
                                    "owner_unit",
                                    Types.idOf("unit"),
                                    Goal::ownerUnit,
                                    "The unit it belongs to."),
                            Field.of(
                                    "accountable_role",
                                    Types.idOf("role"),
                                    Goal::accountableRole,
                                    "The role that answers for it."),
                            Field.of(
                                    "measure",
                                    Types.TEXT,
                                    Goal::measure,
                                    "How anybody will know that it is reached."),
                            Field.of("by", Types.TEXT, Goal::by, "By when."),
                            Field.of(
                                    "source",
                                    Types.TEXT,
                                    Goal::source,
                                    "Where it is written down."),
                            Field.of(
                                    "struggling_with",
                                    Types.TEXT,
                                    Goal::strugglingWith,
                                    "What is hard about it."),
                            Field.of(
                                    "intersects_with",
                                    Types.listOf(Types.idOf("goal")),
                                    Goal::intersectsWith,
                                    "Goals that pull the same way or another."))
                    .identifiedBy(Register.id(Goal::id));

    public Goal {
        intersectsWith = List.copyOf(intersectsWith);
    }
}
