package org.sitegen.newsletter;

import java.util.List;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * What somebody outside IT says, with permission.
 *
 * @param quote the words
 * @param who whose they are, as a role
 */
public record Voice(String quote, String who) {

    static final Field<String> QUOTE = Field.of("quote", Types.TEXT, "The words.").required();
    static final Field<String> WHO =
            Field.of("who", Types.TEXT, "Whose words they are, as a role.").required();
    static final Field<Boolean> PERMISSION =
            Field.of("permission", Types.TRUE_OR_FALSE, "Whether they may be printed.").required();

    static final Schema<Voice> SHAPE =
            Schema.of("a voice", List.of(QUOTE, WHO, PERMISSION), Voice::read);

    private static Voice read(Fields fields) {
        if (Boolean.FALSE.equals(fields.find(PERMISSION))) {
            fields.wrong(
                    PERMISSION,
                    "no-permission",
                    "the quote may not be printed without permission",
                    "Ask for permission and write permission: true, or take the quote out.");
        }
        return new Voice(fields.get(QUOTE), fields.get(WHO));
    }
}
