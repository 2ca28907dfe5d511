package org.sitegen.newsletter.edition;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** Who writes the letter of an edition; its text is the body of the edition. */
public record Letter(String fromRole, @Nullable String unit) {

    static final Schema<Letter> SCHEMA =
            Schema.of("a letter", Letter.class)
                    .with(
                            Field.of(
                                            Letter.class,
                                            "from_role",
                                            Types.idOf("role"),
                                            "The role that signs it.")
                                    .required(),
                            Field.of(
                                    Letter.class,
                                    "unit",
                                    Types.idOf("unit"),
                                    "The unit of that role, if it is not IT."));
}
