package org.sitegen.newsletter.request;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
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

    static final Schema<Option> SCHEMA =
            Schema.of("an option", Option.class)
                    .with(
                            Field.of("name", Types.TEXT, Option::name, "What it is called.")
                                    .required(),
                            Field.of(
                                            "gives_you",
                                            Types.TEXT,
                                            Option::givesYou,
                                            "What those who asked can do then.")
                                    .required(),
                            Field.of("time", Types.TEXT, Option::time, "How long it takes."),
                            Field.of("cost", Types.TEXT, Option::cost, "What it costs."),
                            Field.of("risk", Types.TEXT, Option::risk, "What could go wrong."),
                            Field.of(
                                    "fixes_first",
                                    Types.TRUE_OR_FALSE,
                                    Option::fixesFirst,
                                    "Whether it puts the way of working or the data in order first."));
}
