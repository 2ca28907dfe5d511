package org.sitegen.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "3, 1, 3", "4, 1, 4", "5, 2, 1", "6, 3, 1", "7, 3, 2"})
    void aCharacterStandsInTheLineThatItsLineEndCloses(int index, int line, int column) {
        SourceFile file = new SourceFile("a.md", "a😀b\n\nc");

        assertThat(file.at(index)).isEqualTo(file.at(line, column));
    }
}
