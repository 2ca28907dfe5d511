package org.sitegen.theme;

import java.util.Locale;
import java.util.Set;

/** {@code web(text)}: an address elsewhere, after a look at its scheme. */
final class WebFunction implements TemplateFunction {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    @Override
    public String name() {
        return "web";
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Object call(FunctionCall call) {
        String address = call.value(0) instanceof java.net.URI uri ? uri.toString() : call.text(0);
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean plain = address.chars().allMatch(character -> character > ' ');
        if (!SCHEMES.contains(scheme) || !plain) {
            throw call.mistake(
                    "\"" + address + "\" is not an address of the web",
                    "Use http, https, mailto or tel, without spaces.");
        }
        return address;
    }
}
