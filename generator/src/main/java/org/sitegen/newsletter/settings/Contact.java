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
                            Field.of(Contact.class, "name", Types.TEXT, "What it is called.")
                                    .required(),
                            Field.of(Contact.class, "email", Types.MAIL, "Its mail address."),
                            Field.of(Contact.class, "phone", Types.TEXT, "Its telephone number."),
                            Field.of(Contact.class, "hours", Types.TEXT, "When somebody is there."),
                            Field.of(Contact.class, "url", Types.WEB, "A page of its own."),
                            Field.of(Contact.class, "address", Types.TEXT, "Where it is."));
}
