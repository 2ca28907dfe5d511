package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * Something the organisation must be able to do.
 *
 * @param id its id
 * @param name what it is called
 * @param ownerUnit the unit it belongs to
 * @param agreedOn when IT and the business agreed on its condition
 * @param agreedWith the units that agreed
 * @param condition how well it serves
 * @param because why it is in this condition
 */
public record Capability(
        String id,
        String name,
        @Nullable String ownerUnit,
        @Nullable LocalDate agreedOn,
        List<String> agreedWith,
        @Nullable Condition condition,
        @Nullable String because) {

    static final Field<String> OWNER_UNIT =
            Field.of("owner_unit", Types.idOf("unit"), "The unit it belongs to.");
    static final Field<LocalDate> AGREED_ON =
            Field.of("agreed_on", Types.DATE, "When its condition was agreed.");
    static final Field<List<String>> AGREED_WITH =
            Field.of("agreed_with", Types.listOf(Types.idOf("unit")), "The units that agreed.");
    static final Field<Condition> CONDITION =
            Field.of("condition", Types.oneOf(Condition.class), "How well it serves.");
    static final Field<String> BECAUSE =
            Field.of("because", Types.TEXT, "Why it is in this condition.");

    public static final Schema<Capability> SHAPE =
            Schema.of(
                    "a capability",
                    List.of(
                            Register.ID,
                            Register.NAME,
                            OWNER_UNIT,
                            AGREED_ON,
                            AGREED_WITH,
                            CONDITION,
                            BECAUSE),
                    Capability::read);

    public Capability {
        agreedWith = List.copyOf(agreedWith);
    }

    private static Capability read(Fields fields) {
        return new Capability(
                fields.get(Register.ID),
                fields.get(Register.NAME),
                fields.find(OWNER_UNIT),
                fields.find(AGREED_ON),
                fields.get(AGREED_WITH),
                fields.find(CONDITION),
                fields.find(BECAUSE));
    }
}
