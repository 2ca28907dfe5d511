package org.sitegen.newsletter.value;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.Forms;
import org.sitegen.text.Datum;

/**
 * The id of something in a register.
 *
 * @param register the register's singular: {@code unit}
 */
record IdType(String register) implements ValueType<String> {

    private static final Function<Audience, Datum.Members> FORM =
            Forms.likeNumber("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public String example() {
        return exampleOf(register);
    }

    @Override
    public String example(OwnIds own) {
        String first = own.first(register);
        return first == null ? example() : first;
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
        input.refersTo(register, id);
        return id;
    }

    /** The id of something in a register. */
    private static String exampleOf(String kind) {
        return switch (kind) {
            case "goal" -> "pay-suppliers";
            case "capability" -> "find-files";
            case "service" -> "payroll";
            case "unit" -> "finance";
            case "role" -> "head-of-it";
            default -> "its-id";
        };
    }

    @Override
    public @Nullable Datum write(String value, Audience audience) {
        return audience.mayKnow().test(register, value) ? Datum.of(value) : null;
    }

    @Override
    public Datum.Members form(Audience audience) {
        return FORM.apply(audience);
    }
}
