package org.sitegen.newsletter.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Itself;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
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

    private static final Field<Goal, List<String>> INTERSECTS_WITH =
            Field.of(
                    Goal.class,
                    "intersects_with",
                    Types.listOf(Types.idOf("goal")),
                    "Goals that pull the same way or another.");

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
                            INTERSECTS_WITH)
                    .identifiedBy(Identity.id(Register.id(Goal::id)))
                    .holding(Goal::meetsOthers);

    public Goal {
        intersectsWith = List.copyOf(intersectsWith);
    }

    private static void meetsOthers(Fields fields) {
        String id = fields.find(Register.id(Goal::id));
        if (id != null && fields.get(INTERSECTS_WITH).contains(id)) {
            String message = Itself.message(new Reference("goal", id));
            fields.wrong(INTERSECTS_WITH, Itself.CHECK, message, Itself.ADVICE);
        }
    }
}
