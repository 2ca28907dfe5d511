package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.sitegen.chart.Chart;

/** {@code chart(c)}: the picture of a chart. */
final class ChartFunction implements TemplateFunction {

    @Override
    public String name() {
        return "chart";
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
        if (!(call.value(0) instanceof Chart chart)) {
            throw call.wrong(0, "a chart");
        }
        return new SafeString(chart.svg());
    }
}
