package org.sitegen.newsletter.win;

import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/** What somebody outside IT says, with permission. */
public record Voice(String quote, String who, boolean permission) {

    static final Field<Voice, Boolean> PERMISSION =
            Field.of(Voice.class, "permission", Types.TRUE_OR_FALSE, "Whether they may be printed.")
                    .required()
                    .editorial();

    static final Schema<Voice> SCHEMA =
            Schema.of("a voice", Voice.class)
                    .with(
                            Field.of(Voice.class, "quote", Types.TEXT, "The words.").required(),
                            Field.of(
                                            Voice.class,
                                            "who",
                                            Types.TEXT,
                                            "Whose words they are, as a role.")
                                    .required(),
                            PERMISSION)
                    .holding(Voice::hasPermission);

    private static void hasPermission(Fields fields) {
        if (Boolean.FALSE.equals(fields.find(PERMISSION))) {
            fields.wrong(
                    PERMISSION,
                    "no-permission",
                    "the quote may not be printed without permission",
                    Advice.of("Ask for permission and write ")
                            .show(Remedy.field("permission: true"))
                            .say(", or take the quote out."));
        }
    }
}
