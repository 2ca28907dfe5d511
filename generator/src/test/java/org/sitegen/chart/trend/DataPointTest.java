package org.sitegen.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.chart.ExampleChartWords;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.FigurePeriod;

class DataPointTest {

    private static String remark(Mark mark, String note) {
        return new DataPoint(FigurePeriod.EPOCH, 1.0, mark, note).remark(ExampleChartWords.EN);
    }

    @Test
    void aNoteThatBeginsWithTheMarkDoesNotSayItTwice() {
        assertThat(remark(Mark.PROVISIONAL, "")).isEqualTo("provisional");
        assertThat(remark(Mark.PROVISIONAL, "Provisional until 15 December"))
                .isEqualTo("Provisional until 15 December");
        assertThat(remark(Mark.PROVISIONAL, "Two depots are missing"))
                .isEqualTo("provisional: Two depots are missing");
        assertThat(remark(Mark.FINAL, "Counted anew")).isEqualTo("Counted anew");
    }
}
