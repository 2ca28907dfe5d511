package org.sitegen.check.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class SavingNotAgreedTest {

    @Test
    void moneyThatNoUnitAgreesWithIsAWarning() {
        assertThat(
                        found(
                                "saving-not-agreed",
                                """
                        -- content/wins/W-2026-031-invoices.md --
                        money: {amount: 120000, kind: saved}
                        """))
                .containsExactly(
                        "content/wins/W-2026-031-invoices.md:18:9: warning: no unit agrees with the amount of \"120000\" [saving-not-agreed]");
    }

    @Test
    void moneyThatAUnitAgreesWithIsNot() {
        assertThat(
                        found(
                                "saving-not-agreed",
                                """
                        -- content/wins/W-2026-031-invoices.md --
                        money: {amount: 120000, kind: saved, agreed_with_unit: finance}
                        """))
                .isEmpty();
    }
}
