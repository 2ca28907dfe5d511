package org.sitegen.chart;

import java.util.List;

/** Periods without a figure: a band with the letter of the reason, never a line across. */
record Gaps(Plot plot, List<Reading> readings) {

    void draw() {
        int index = 0;
        while (index < readings.size()) {
            int next = index + 1;
            if (readings.get(index).value() == null) {
                while (next < readings.size() && continues(next)) {
                    next++;
                }
                band(index, next - 1);
            }
            index = next;
        }
    }

    private boolean continues(int index) {
        Reading reading = readings.get(index);
        return reading.value() == null && reading.mark() == readings.get(index - 1).mark();
    }

    private void band(int from, int to) {
        Reading first = readings.get(from);
        Reading last = readings.get(to);
        double left = plot.months().start(first.period());
        double width = plot.months().end(last.period()) - left;
        Frame frame = plot.frame();
        plot.open("chart-gap", label(first, last));
        plot.svg().rect("chart-gap-band", left, frame.top(), width, frame.height());
        double y = frame.bottom() - 5;
        plot.svg().text("chart-mark", left + width / 2, y, Anchor.MIDDLE, first.mark().letter());
        plot.svg().close();
    }

    private PointLabel label(Reading first, Reading last) {
        ChartWords words = plot.words();
        String name = ReadingWords.of(first.period(), words);
        if (first != last) {
            name = words.word("chart.span", name, ReadingWords.of(last.period(), words));
        }
        return new PointLabel(name, words.word("chart.no-figure"), first.remark(words));
    }
}
