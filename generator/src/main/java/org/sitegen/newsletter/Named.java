package org.sitegen.newsletter;

import java.util.List;

/**
 * A business unit or a role: something with a name.
 *
 * @param id its id
 * @param name its name
 */
public record Named(String id, String name) {

    public static final Shape<Named> UNIT = shape("a unit");
    public static final Shape<Named> ROLE = shape("a role");

    private static Shape<Named> shape(String name) {
        return Shape.of(
                name,
                List.of(Register.ID, Register.NAME),
                fields -> new Named(fields.get(Register.ID), fields.get(Register.NAME)));
    }
}
