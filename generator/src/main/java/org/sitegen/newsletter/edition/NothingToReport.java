package org.sitegen.newsletter.edition;

import java.util.List;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;

/** The claim that there was nothing of a kind this month, and what it rests on. */
public record NothingToReport(List<String> checked, String byRole, String statement) {

    static final Schema<NothingToReport> SCHEMA =
            Schema.of("a statement that there was nothing", NothingToReport.class)
                    .with(
                            Field.of(
                                            NothingToReport.class,
                                            "checked",
                                            Types.listOf(Types.TEXT),
                                            "Where somebody looked.")
                                    .required()
                                    .kept(),
                            Field.of(
                                            NothingToReport.class,
                                            "by_role",
                                            Types.idOf("role"),
                                            "The role that looked.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            NothingToReport.class,
                                            "statement",
                                            Types.TEXT,
                                            "What readers are told.")
                                    .required()
                                    .kept());

    /** What stands behind the name of what there was none of. */
    public static final ValueType<NothingToReport> TYPE = Types.record(SCHEMA);

    public NothingToReport {
        checked = List.copyOf(checked);
    }
}
