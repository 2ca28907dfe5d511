package org.sitegen.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTableTest {

    private static final List<ChartTable.Column> COLUMNS =
            List.of(ChartTable.words("Month"), ChartTable.numbers("%"), ChartTable.words("Note"));

    private final List<String> made = new ArrayList<>();

    private ChartTable make() {
        made.add("a table");
        return ChartTable.of("Calls", COLUMNS, List.of(List.of("May", "70", "")));
    }

    @Test
    void aTableIsMadeWhenSomebodyFirstLooksIntoIt() {
        ChartTable table = ChartTable.later("Calls", this::make);

        assertThat(table.caption()).isEqualTo("Calls");
        assertThat(made).isEmpty();
        assertThat(table.rows()).containsExactly(List.of("May", "70", ""));
        assertThat(table.columns()).isEqualTo(COLUMNS);
        assertThat(made).hasSize(1);
    }

    @Test
    void aTableThatIsMadeLaterIsTheSame() {
        assertThat(ChartTable.later("Calls", this::make)).isEqualTo(make());
    }

    @Test
    void eachRowHasACellForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartTable.of("Calls", COLUMNS, List.of(List.of("May", "70"))))
                .withMessageContaining("May");
    }

    @Test
    void aColumnWithNothingInItIsLeftOut() {
        assertThat(make().withoutEmptyColumns())
                .isEqualTo(
                        ChartTable.of(
                                "Calls", COLUMNS.subList(0, 2), List.of(List.of("May", "70"))));
        assertThat(ChartTable.of("Calls", COLUMNS, List.of()).withoutEmptyColumns().columns())
                .isEqualTo(COLUMNS);
    }
}
