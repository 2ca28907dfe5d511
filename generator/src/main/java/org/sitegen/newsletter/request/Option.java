package org.sitegen.newsletter.request;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/**
 * One of the ways in which a request can be met.
 *
 * @param fixesFirst whether it puts the way of working or the data in order before anything is
 *     built
 */
public record Option(
        String name,
        String givesYou,
        @Nullable String time,
        @Nullable String cost,
        @Nullable String risk,
        boolean fixesFirst) {

    private static final Field<Option, String> NAME =
            Field.of(Option.class, "name", Types.TEXT, "What it is called.").required();

    static final Schema<Option> SCHEMA =
            Schema.of("an option", Option.class)
                    .with(
                            NAME,
                            Field.of(
                                            Option.class,
                                            "gives_you",
                                            Types.TEXT,
                                            "What those who asked can do then.")
                                    .required(),
                            Field.of(Option.class, "time", Types.TEXT, "How long it takes."),
                            Field.of(Option.class, "cost", Types.TEXT, "What it costs."),
                            Field.of(Option.class, "risk", Types.TEXT, "What could go wrong."),
                            Field.of(
                                    Option.class,
                                    "fixes_first",
                                    Types.TRUE_OR_FALSE,
                                    "Whether it puts the way of working or the data in order first."))
                    .identifiedBy(Identity.of(NAME));
}
