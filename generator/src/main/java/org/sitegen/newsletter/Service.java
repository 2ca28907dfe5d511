package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * Something IT runs for the business.
 *
 * @param id its id
 * @param name what those who use it call it
 * @param whatItIsFor what they do with it
 * @param hours when it is there
 * @param ownerRole the role that answers for it
 * @param units who uses it
 */
public record Service(
        String id,
        String name,
        @Nullable String whatItIsFor,
        @Nullable String hours,
        @Nullable String ownerRole,
        List<String> units) {

    static final Field<String> WHAT_IT_IS_FOR =
            Field.of("what_it_is_for", Types.TEXT, "What people do with it.");
    static final Field<String> HOURS = Field.of("hours", Types.TEXT, "When it is there.");
    static final Field<String> OWNER_ROLE =
            Field.of("owner_role", Types.idOf("role"), "The role that answers for it.");

    public static final Schema<Service> SHAPE =
            Schema.of(
                    "a service",
                    List.of(
                            Register.ID,
                            Register.NAME,
                            WHAT_IT_IS_FOR,
                            HOURS,
                            OWNER_ROLE,
                            Envelope.UNITS),
                    Service::read);

    public Service {
        units = List.copyOf(units);
    }

    private static Service read(Fields fields) {
        return new Service(
                fields.get(Register.ID),
                fields.get(Register.NAME),
                fields.find(WHAT_IT_IS_FOR),
                fields.find(HOURS),
                fields.find(OWNER_ROLE),
                fields.get(Envelope.UNITS));
    }

    /** Whether a unit uses it. */
    public boolean isUsedBy(String unit) {
        return units.contains(unit) || units.contains(Envelope.ALL_UNITS);
    }
}
