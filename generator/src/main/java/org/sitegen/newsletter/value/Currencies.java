package org.sitegen.newsletter.value;

import static org.sitegen.schema.type.Scalars.quoted;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.type.Parsed;

/** Reads currencies: by their codes, for a sign such as {@code $} is that of many. */
final class Currencies {

    static final String PATTERN = "[A-Z]{3}";

    private static final Pattern CODE = Pattern.compile(PATTERN);

    /** Names and signs that mean one currency only. */
    private static final Map<String, String> MEANT =
            Map.of("€", "EUR", "euro", "EUR", "euros", "EUR", "£", "GBP", "sterling", "GBP");

    private Currencies() {}

    static Parsed<String> code(String text) {
        return CODE.matcher(text).matches()
                ? Parsed.value(text)
                : Parsed.wrong(quoted(text) + " is not the code of a currency", advice(text));
    }

    private static Advice advice(String text) {
        String code = meant(text);
        return code == null
                ? Advice.of("Write its three capital letters, such as EUR.")
                : Advice.of("Write ").show(Remedy.value(code)).say(".");
    }

    private static @Nullable String meant(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        return CODE.matcher(capitals).matches()
                ? capitals
                : MEANT.get(text.toLowerCase(Locale.ROOT));
    }
}
