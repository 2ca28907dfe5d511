package org.sitegen.theme;

/** {@code absolute(address)}: the full address, where the site has a base URL. */
final class AbsoluteFunction implements TemplateFunction {

    @Override
    public String name() {
        return "absolute";
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
        String base = call.rendering().engine().baseUrl();
        if (base == null) {
            throw call.mistake(
                    "the site has no base URL, so nothing has a full address",
                    "Ask first: {% if site.baseUrl is not null %}.");
        }
        String path = LinkFunction.address(call).path();
        return base.endsWith("/") ? base + path : base + '/' + path;
    }
}
