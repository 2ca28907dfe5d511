package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;

class NamesItselfTest {

    private static List<String> found(String file, String fields) {
        return TestSite.found("facts-contradict", "-- content/" + file + " --\n" + fields + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "benchmarks/desk-first-fix.yml|paired_with: desk-first-fix",
                "benchmarks/desk-first-fix.yml|related: [benchmark:desk-first-fix]",
                "benchmarks/desk-first-fix.yml|retired: {from: 2026-11, because: Over, replaced_by:"
                        + " desk-first-fix}",
                "wins/W-2026-031-invoices.md|grew_out_of: win:W-2026-031",
                "wins/W-2026-031-invoices.md|related: [W-2026-031]",
                "failures/F-2026-014-pay-run.md|recurrence_of: F-2026-014",
                "requests/R-2026-031-receipts.md|related: [R-2026-031]",
                "registers/goals.yml|- {id: pay-suppliers, aim: Pay, intersects_with:"
                        + " [pay-suppliers]}"
            })
    void nothingNamesItselfAsAnother(String file, String fields) {
        assertThat(found(file, fields)).singleElement().asString().contains(" itself [");
    }

    @Test
    void whatHasTheSameIdAndIsOfAnotherKindIsAnother() {
        String service =
                "-- content/registers/services.yml --\n- {id: desk-first-fix, name: Desk}\n";

        assertThat(
                        found(
                                "benchmarks/desk-first-fix.yml",
                                "related: [service:desk-first-fix]\n" + service))
                .isEmpty();
    }
}
