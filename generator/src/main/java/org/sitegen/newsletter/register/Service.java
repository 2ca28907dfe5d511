package org.sitegen.newsletter.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** Something IT runs for the business. */
public record Service(
        String id,
        String name,
        @Nullable String whatItIsFor,
        @Nullable String hours,
        @Nullable String ownerRole,
        List<String> units) {

    public static final Schema<Service> SCHEMA =
            Schema.of("a service", Service.class)
                    .with(
                            Register.id(Service::id),
                            Register.name(Service::name),
                            Field.of(
                                    Service.class,
                                    "what_it_is_for",
                                    Types.TEXT,
                                    "What people do with it."),
                            Field.of(Service.class, "hours", Types.TEXT, "When it is there."),
                            Field.of(
                                    Service.class,
                                    "owner_role",
                                    Types.idOf("role"),
                                    "The role that answers for it."))
                    .with(
                            Field.of(
                                    Service.class,
                                    "units",
                                    Types.units(),
                                    "The business units concerned, or the word all."))
                    .identifiedBy(Identity.id(Register.id(Service::id)));

    public Service {
        units = List.copyOf(units);
    }

    /** Whether a unit uses it. */
    public boolean isUsedBy(String unit) {
        return units.contains(unit) || units.contains(Envelope.ALL_UNITS);
    }
}
