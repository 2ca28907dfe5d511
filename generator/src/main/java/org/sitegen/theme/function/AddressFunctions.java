package org.sitegen.theme.function;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitegen.chart.Chart;
import org.sitegen.markdown.Html;
import org.sitegen.markdown.render.PlainText;
import org.sitegen.newsletter.value.Address;
import org.sitegen.text.Spelling;
import org.sitegen.theme.asset.Asset;

/** What leads from a page to another or to a file, and what is shown as HTML. */
final class AddressFunctions {

    static final List<TemplateFunction> ALL =
            List.of(
                    TemplateFunction.of("absolute", AddressFunctions::absolute),
                    TemplateFunction.of("asset", AddressFunctions::asset),
                    TemplateFunction.of("chart", AddressFunctions::chart),
                    TemplateFunction.of("html", AddressFunctions::html),
                    new TemplateFunction("link", 1, 2, AddressFunctions::link),
                    TemplateFunction.of("plain", AddressFunctions::plain),
                    TemplateFunction.of("web", AddressFunctions::web));

    private static final String HTML = "HTML made by the generator";
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final List<String> LEADING_OUT = List.of("//", "..", ":", "\\");

    private AddressFunctions() {}

    private static String absolute(FunctionCall call) {
        String base = call.theme().baseUrl();
        if (base == null) {
            throw call.mistake(
                    "the site has no base URL, so nothing has a full address",
                    "Ask first: {% if site.baseUrl is not null %}.");
        }
        String path = address(call).path();
        return base.endsWith("/") ? base + path : base + '/' + path;
    }

    private static String asset(FunctionCall call) {
        String name = call.text(0);
        Asset asset = call.theme().assets().get(name);
        if (asset == null) {
            throw call.mistake(
                    "there is no asset \"" + name + "\"",
                    Spelling.meant(name, call.theme().assets().keySet())
                            + "Name a file below assets/, like 'style.css'.");
        }
        return call.page().links().to(asset.address());
    }

    private static SafeString chart(FunctionCall call) {
        refuseInText(call, "Say the figure in words.");
        return new SafeString(call.instance(Chart.class, "a chart").svg());
    }

    private static SafeString html(FunctionCall call) {
        refuseInText(call, "Use plain(…).");
        Html html = call.instance(Html.class, HTML);
        return new SafeString(call.page().links().in(html));
    }

    private static Object plain(FunctionCall call) {
        PlainText text = new PlainText(call.theme().baseUrl());
        String plain = text.of(call.instance(Html.class, HTML));
        return call.isInText() ? new SafeString(plain) : plain;
    }

    private static void refuseInText(FunctionCall call, String advice) {
        if (call.isInText()) {
            throw call.mistake(call.function() + "() has no place in plain text", advice);
        }
    }

    private static String link(FunctionCall call) {
        String link = call.page().links().to(address(call));
        return call.has(1) && call.value(1) != null ? link + '#' + call.text(1) : link;
    }

    /** An address, or a path in the template such as {@code 'feed.xml'}. */
    private static Address address(FunctionCall call) {
        if (call.value(0) instanceof Address address) {
            return address;
        }
        String path = call.instance(String.class, "an address of the site");
        if (path.startsWith("/") || LEADING_OUT.stream().anyMatch(path::contains)) {
            throw call.mistake(
                    "\"" + path + "\" is not an address below the site's root",
                    "Write it without the leading slash, like 'failures/'; for an address elsewhere"
                            + " use web().");
        }
        return new Address(path);
    }

    private static String web(FunctionCall call) {
        String address = call.value(0) instanceof URI uri ? uri.toString() : call.text(0);
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
