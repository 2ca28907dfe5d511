package org.sitegen.newsletter;

import java.util.List;
import org.sitegen.schema.Schema;

/**
 * A business unit or a role: something with a name.
 *
 * @param id its id
 * @param name its name
 */
public record Named(String id, String name) {

    public static final Schema<Named> UNIT = shape("a unit");
    public static final Schema<Named> ROLE = shape("a role");

    private static Schema<Named> shape(String name) {
        return Schema.of(
                name,
                List.of(Register.ID, Register.NAME),
                fields -> new Named(fields.get(Register.ID), fields.get(Register.NAME)));
    }
}
