package org.sitegen.theme;

import org.sitegen.newsletter.Address;

/** {@code link(address)}, {@code link(address, 'anchor')}: the way from this page to another. */
final class LinkFunction implements TemplateFunction {

    @Override
    public String name() {
        return "link";
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public int most() {
        return 2;
    }

    @Override
    public Object call(FunctionCall call) {
        String way = call.rendering().way().to(address(call));
        return call.has(1) && call.value(1) != null ? way + '#' + call.text(1) : way;
    }

    /** An address, or a path in the template such as {@code 'feed.xml'}. */
    static Address address(FunctionCall call) {
        if (call.value(0) instanceof Address address) {
            return address;
        }
        if (!(call.value(0) instanceof String path)) {
            throw call.wrong(0, "an address of the site");
        }
        if (path.startsWith("/")
                || path.contains("//")
                || path.contains("..")
                || path.contains(":")
                || path.contains("\\")) {
            throw call.mistake(
                    "\"" + path + "\" is not an address below the site's root",
                    "Write it without the leading slash, like 'failures/'; for an address elsewhere"
                            + " use web().");
        }
        return new Address(path);
    }
}
