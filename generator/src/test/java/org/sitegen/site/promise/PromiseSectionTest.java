package org.sitegen.site.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.promise.PromiseCount;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.PromiseLine;

/** Every promise on one page, and the count of those that were kept. */
class PromiseSectionTest {

    private static final PromiseIndexPage PAGE =
            PlannedSite.of(
                            """
                            -- content/failures/F-2026-014-pay-run.md --
                            actions:
                              - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-11-20, status: open}
                              - {id: a2, action: Ring, owner_role: payroll-lead, due: 2026-12-03, status: open}
                              - {id: a3, action: Test, owner_role: payroll-lead, due: 2026-11-02, status: done, done_on: 2026-11-01}
                              - {id: a4, action: Buy, owner_role: payroll-lead, due: 2026-11-02, status: done, done_on: 2026-11-03}
                              - {id: a5, action: Watch, owner_role: payroll-lead, due: 2026-11-02, status: dropped, dropped_on: 2026-11-02, dropped_because: Nobody looks}
                            """)
                    .page("promises/", PromiseIndexPage.class);

    private static List<String> names(List<PromiseLine> lines) {
        return lines.stream().map(PromiseLine::what).toList();
    }

    @Test
    void eachStandsInOneList() {
        assertThat(names(PAGE.late())).containsExactly("Renew");
        assertThat(names(PAGE.open())).containsExactly("Ring");
        assertThat(names(PAGE.kept()))
                .containsExactly("Buy", "Test", "Ring when a form has waited for an hour");
        assertThat(names(PAGE.dropped())).containsExactly("Watch");
    }

    @Test
    void eachIsCountedOnceAndWhatWasDroppedIsNoKeptPromise() {
        assertThat(PAGE.count()).isEqualTo(new PromiseCount(5, 2, 1, 1, 1, 1));
    }
}
