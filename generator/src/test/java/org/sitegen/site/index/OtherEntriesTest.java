package org.sitegen.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.entry.EntryEvent;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.card.EntryLine;
import org.sitegen.site.edition.EditionPage;
import org.sitegen.site.edition.Omission;
import org.sitegen.site.home.HomePage;
import org.sitegen.site.register.ServicePage;
import org.sitegen.site.register.UnitPage;

/** Entries of a type without a place of its own stand on every page that they concern. */
class OtherEntriesTest {

    private static final PlannedSite SITE =
            PlannedSite.of(
                    """
                    -- content/requests/R-2026-031-receipts.md --
                    services: [payroll]
                    waive: {bare-answer: "The trial decides."}
                    """);

    @Test
    void theUnitThatAsksHasTheEntryWithTheLastThatHappened() {
        List<EntryGroup> others = SITE.page("for/finance/", UnitPage.class).others();

        assertThat(others).extracting(EntryGroup::key).containsExactly("requests");
        assertThat(others.get(0).lines())
                .flatExtracting(EntryLine::events)
                .extracting(EntryEvent::key)
                .containsExactly("answered");
    }

    @Test
    void aPageHasNoGroupOfWhatDoesNotConcernIt() {
        assertThat(SITE.page("services/payroll/", ServicePage.class).others()).hasSize(1);
        assertThat(SITE.page("services/invoices/", ServicePage.class).others()).isEmpty();
    }

    @Test
    void anEditionTellsWhatHappenedInItsMonth() {
        assertThat(SITE.page("editions/2026-10/", EditionPage.class).others())
                .flatExtracting(EntryGroup::lines)
                .flatExtracting(EntryLine::events)
                .extracting(EntryEvent::key)
                .containsExactly("asked", "question", "reply", "answered");
        assertThat(SITE.page("editions/2026-09/", EditionPage.class).others()).isEmpty();
    }

    @Test
    void whatHappenedBeforeReadersCouldSeeTheEntryIsToldWhenTheyCan() {
        PlannedSite site =
                PlannedSite.of(
                        """
                        -- content/requests/R-2026-031-receipts.md --
                        asked_on: 2026-09-05
                        """);

        assertThat(site.page("editions/2026-09/", EditionPage.class).others()).isEmpty();
        assertThat(site.page("editions/2026-10/", EditionPage.class).others().get(0).lines())
                .flatExtracting(EntryLine::events)
                .extracting(EntryEvent::key)
                .contains("asked");
    }

    @Test
    void anEditionSaysWhatTheEntryWasWaived() {
        assertThat(SITE.page("editions/2026-10/", EditionPage.class).omissions())
                .filteredOn(omission -> omission.kind().equals("waived"))
                .flatExtracting(Omission::texts)
                .contains("The trial decides.");
    }

    @Test
    void homeAddsWhatHappenedSince() {
        HomePage home =
                PlannedSite.of(
                                """
                                -- content/requests/R-2026-031-receipts.md --
                                status: withdrawn
                                withdrawn_on: 2026-11-12
                                """)
                        .page("", HomePage.class);

        assertThat(home.others())
                .flatExtracting(EntryGroup::lines)
                .flatExtracting(EntryLine::events)
                .extracting(EntryEvent::key)
                .containsExactly("asked", "question", "reply", "answered", "withdrawn");
    }
}
