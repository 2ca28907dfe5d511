package org.sitegen.newsletter.settings;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** The one place where readers turn to. */
public record Contact(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String url,
        @Nullable String address) {

    static final Schema<Contact> SCHEMA =
            Schema.of("a contact", Contact.class)
                    .with(
                            Field.of("name", Types.TEXT, Contact::name, "What it is called.")
                                    .required(),
                            Field.of("email", Types.MAIL, Contact::email, "Its mail address."),
                            Field.of("phone", Types.TEXT, Contact::phone, "Its telephone number."),
                            Field.of(
                                    "hours", Types.TEXT, Contact::hours, "When somebody is there."),
                            Field.of("url", Types.WEB, Contact::url, "A page of its own."),
                            Field.of("address", Types.TEXT, Contact::address, "Where it is."));
}
