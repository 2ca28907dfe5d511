package org.sitegen.newsletter.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.MomentRules;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** Something the organisation must be able to do. */
public record Capability(
        String id,
        String name,
        @Nullable String ownerUnit,
        @Nullable LocalDate agreedOn,
        List<String> agreedWith,
        @Nullable Condition condition,
        @Nullable String because) {

    private static final Field<Capability, LocalDate> AGREED_ON =
            Field.of(Capability.class, "agreed_on", Types.DATE, "When its condition was agreed.");

    public static final Schema<Capability> SCHEMA =
            Schema.of("a capability", Capability.class)
                    .with(
                            Register.id(Capability::id),
                            Register.name(Capability::name),
                            Field.of(
                                    Capability.class,
                                    "owner_unit",
                                    Types.idOf("unit"),
                                    "The unit it belongs to."),
                            AGREED_ON,
                            Field.of(
                                    Capability.class,
                                    "agreed_with",
                                    Types.listOf(Types.idOf("unit")),
                                    "The units that agreed."),
                            Field.of(
                                    Capability.class,
                                    "condition",
                                    Types.oneOf(Condition.class),
                                    "How well it serves."),
                            Field.of(
                                    Capability.class,
                                    "because",
                                    Types.REASON,
                                    "Why it is in this condition."))
                    .identifiedBy(Identity.id(Register.id(Capability::id)))
                    .holding(Capability::wasAgreed);

    public Capability {
        agreedWith = List.copyOf(agreedWith);
    }

    private static void wasAgreed(Fields fields) {
        LocalDate today = fields.asOf().today();
        LocalDate day = fields.find(AGREED_ON);
        MomentRules.hasCome(fields, fields.at(AGREED_ON), AGREED_ON.name(), day, today);
    }
}
