package org.sitegen.chart.trend;

import java.util.List;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.scale.Frame;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.svg.TextAnchor;

/** Periods without a figure: a band with the letter of the reason, never a line across. */
record Gaps(Plot plot, List<DataPoint> points) {

    void draw() {
        for (int from = 0, to; from < points.size(); from = to + 1) {
            to = from;
            if (points.get(from).value() == null) {
                while (to + 1 < points.size() && continues(to + 1)) {
                    to++;
                }
                band(from, to);
            }
        }
    }

    private boolean continues(int index) {
        DataPoint point = points.get(index);
        return point.value() == null && point.mark() == points.get(index - 1).mark();
    }

    private void band(int from, int to) {
        DataPoint first = points.get(from);
        DataPoint last = points.get(to);
        double left = plot.months().start(first.period());
        double width = plot.months().end(last.period()) - left;
        Frame frame = plot.frame();
        plot.open("chart-gap", label(first, last));
        plot.svg().rect("chart-gap-band", left, frame.top(), width, frame.height());
        double y = frame.bottom() - 5;
        plot.svg()
                .text("chart-mark", left + width / 2, y, TextAnchor.MIDDLE, first.mark().letter());
        plot.svg().close();
    }

    private PointLabel label(DataPoint first, DataPoint last) {
        ChartWords words = plot.words();
        String name = words.period(first.period());
        if (!first.equals(last)) {
            name = words.word("chart.span", name, words.period(last.period()));
        }
        return new PointLabel(name, words.word("chart.no-figure"), first.remark(words));
    }
}
