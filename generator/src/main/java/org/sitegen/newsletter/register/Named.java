package org.sitegen.newsletter.register;

import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** A business unit or a role: something with a name. */
public record Named(String id, String name) {

    public static final Schema<Named> UNIT = called("a unit");
    public static final Schema<Named> ROLE = called("a role");

    private static Schema<Named> called(String name) {
        return Schema.of(name, Named.class)
                .with(Register.id(Named::id), Register.name(Named::name))
                .identifiedBy(Identity.id(Register.id(Named::id)));
    }
}
