package org.sitegen.newsletter.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
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
                            Field.of(Goal.class, "aim", Types.TEXT, "What it is.").required(),
                            Field.of(Goal.class, "organisation", Types.TEXT, "Whose goal it is."),
                            Field.of(
                                    Goal.class,
                                    "owner_unit",
                                    Types.idOf("unit"),
                                    "The unit it belongs to."),
                            Field.of(
                                    Goal.class,
                                    "accountable_role",
                                    Types.idOf("role"),
                                    "The role that answers for it."),
                            Field.of(
                                    Goal.class,
                                    "measure",
                                    Types.TEXT,
                                    "How anybody will know that it is reached."),
                            Field.of(Goal.class, "by", Types.TEXT, "By when."),
                            Field.of(Goal.class, "source", Types.TEXT, "Where it is written down."),
                            Field.of(
                                    Goal.class,
                                    "struggling_with",
                                    Types.TEXT,
                                    "What is hard about it."),
                            Field.of(
                                    Goal.class,
                                    "intersects_with",
                                    Types.listOf(Types.idOf("goal")),
                                    "Goals that pull the same way or another."))
                    .identifiedBy(Identity.id(Register.id(Goal::id)));

    public Goal {
        intersectsWith = List.copyOf(intersectsWith);
    }
}
