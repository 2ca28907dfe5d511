package org.sitegen.newsletter;

import java.util.List;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * The claim that there was nothing of a kind this month, and what it rests on.
 *
 * @param checked where somebody looked
 * @param byRole who looked
 * @param statement what readers are told
 */
public record NothingToReport(List<String> checked, String byRole, String statement) {

    static final Field<List<String>> CHECKED =
            Field.of("checked", Types.listOf(Types.TEXT), "Where somebody looked.").required();
    static final Field<String> BY_ROLE =
            Field.of("by_role", Types.idOf("role"), "The role that looked.").required();
    static final Field<String> STATEMENT =
            Field.of("statement", Types.TEXT, "What readers are told.").required().protectedFact();

    static final Schema<NothingToReport> SHAPE =
            Schema.of(
                    "a statement that there was nothing",
                    List.of(CHECKED, BY_ROLE, STATEMENT),
                    fields ->
                            new NothingToReport(
                                    fields.get(CHECKED),
                                    fields.get(BY_ROLE),
                                    fields.get(STATEMENT)));

    public NothingToReport {
        checked = List.copyOf(checked);
    }
}
