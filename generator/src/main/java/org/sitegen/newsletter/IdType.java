package org.sitegen.newsletter;

import org.jspecify.annotations.Nullable;

/**
 * The id of something in a register.
 *
 * @param register the register's singular: {@code unit}
 */
record IdType(String register) implements ValueType<String> {

    @Override
    public String example() {
        return Examples.id(register);
    }

    @Override
    public String words() {
        return "the id of a " + register;
    }

    @Override
    public String neutral() {
        return "";
    }

    @Override
    public @Nullable String read(Input input) {
        String id = input.text();
        if (id.isEmpty()) {
            return null;
        }
        input.refersTo(new Reference(register, id));
        return id;
    }
}
