package org.sitegen.newsletter.value;

import static org.sitegen.schema.type.Scalars.quoted;

import java.util.regex.Pattern;
import org.sitegen.schema.type.Parsed;

/** Reads addresses outside the site: none that could do harm passes. */
final class Addresses {

    private static final Pattern MAIL =
            Pattern.compile(
                    "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,8}");
    private static final Pattern WEB =
            Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[!-~&&[^\"'<>\\\\`]]*)?");

    private Addresses() {}

    static Parsed<String> mail(String text) {
        return MAIL.matcher(text).matches()
                ? Parsed.value(text)
                : Parsed.wrong(
                        quoted(text) + " is not a mail address",
                        "Write it alone, such as it-desk@agency.example.");
    }

    static Parsed<String> web(String text) {
        return WEB.matcher(text).matches()
                ? Parsed.value(text)
                : Parsed.wrong(
                        quoted(text) + " is not an address on the web or intranet",
                        "Begin with https:// or http://, such as https://it.agency.example/.");
    }
}
