package org.sitegen.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.sitegen.chart.trend.TrendChart;

class ChartSpeedTest {

    private static final long A_SECOND = 1_000_000_000L;

    private static final int MOST_ROUNDS = 10;

    /** The best of a few, in time of this thread, so that a busy machine does not decide. */
    @Test
    void aThousandChartsAreDrawnInASecond() {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && best >= A_SECOND; round++) {
            best = Math.min(best, thousand());
        }
        assertThat(best).isLessThan(A_SECOND);
    }

    private static long thousand() {
        TrendChart chart = ExampleTrends.wholeStory();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long length = 0;
        for (int round = 0; round < 1000; round++) {
            length += chart.draw(ExampleChartWords.EN).svg().length();
        }
        assertThat(length).isPositive();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
