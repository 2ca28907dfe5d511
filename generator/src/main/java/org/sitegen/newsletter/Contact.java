package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * The one place where readers turn to.
 *
 * @param name what it is called
 * @param email its mail address
 * @param phone its telephone number
 * @param hours when somebody is there
 * @param url a page of its own
 * @param address where it is
 */
public record Contact(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String url,
        @Nullable String address) {

    static final Field<String> NAME = Field.of("name", Types.TEXT, "What it is called.").required();
    static final Field<String> EMAIL = Field.of("email", Types.MAIL, "Its mail address.");
    static final Field<String> PHONE = Field.of("phone", Types.TEXT, "Its telephone number.");
    static final Field<String> HOURS = Field.of("hours", Types.TEXT, "When somebody is there.");
    static final Field<String> URL = Field.of("url", Types.WEB, "A page of its own.");
    static final Field<String> ADDRESS = Field.of("address", Types.TEXT, "Where it is.");

    static final Schema<Contact> SHAPE =
            Schema.of("a contact", List.of(NAME, EMAIL, PHONE, HOURS, URL, ADDRESS), Contact::read);

    private static Contact read(Fields fields) {
        return new Contact(
                fields.get(NAME),
                fields.find(EMAIL),
                fields.find(PHONE),
                fields.find(HOURS),
                fields.find(URL),
                fields.find(ADDRESS));
    }
}
