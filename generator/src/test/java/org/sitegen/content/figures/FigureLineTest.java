package org.sitegen.content.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.finding.SourceFile;

class FigureLineTest {

    @Test
    void aLineIsWrittenInTheColumnsOfItsFile() {
        assertThat(none("period,value,mark,note\n2026-09,4.4,,\n", 2))
                .isEqualTo("2026-10,,x,\"why, in a few words\"");
        assertThat(none("period;value;mark;note\n2026-09;4,4;;\n", 2))
                .isEqualTo("2026-10;;x;\"why, in a few words\"");
        assertThat(none("period\tvalue\tmark\tnote\n2026-09\t4.4\t\t\n", 2))
                .isEqualTo("2026-10\t\tx\t\"why, in a few words\"");
    }

    @Test
    void whatSaysTheSeparatorIsNoHeader() {
        assertThat(none("sep=;\nperiod;value;mark;note\n2026-09;4,4;;\n", 3))
                .isEqualTo("2026-10;;x;\"why, in a few words\"");
    }

    private static String none(String text, int line) {
        SourceFile file = new SourceFile("wait.csv", text);
        return FigureLine.at(file.at(line, 1)).none("2026-10").remedies().get(0).text();
    }
}
