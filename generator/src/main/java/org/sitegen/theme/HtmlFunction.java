package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.sitegen.markdown.Html;

/** {@code html(value)}: HTML that the generator made safe, with its addresses as seen from here. */
final class HtmlFunction implements TemplateFunction {

    @Override
    public String name() {
        return "html";
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
        if (!(call.value(0) instanceof Html html)) {
            throw call.wrong(0, "HTML made by the generator");
        }
        return new SafeString(call.rendering().way().in(html));
    }
}
