package org.sitegen.site.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.card.WinCard;

/** The pages of services, goals and units: what concerns each, and nothing else. */
class RegisterPagesTest {

    private static final PlannedSite SITE =
            PlannedSite.of(
                    """
                    -- content/site.yml --
                    services_hours: Monday to Friday
                    -- content/registers/services.yml --
                    - {id: payroll, name: Pay run, units: all, owner_role: payroll-lead}
                    - {id: invoices, name: Supplier invoices, units: [finance], hours: Always}
                    -- content/registers/goals.yml --
                    - {id: pay-suppliers, aim: Pay suppliers in ten days, by: 2027-06, owner_unit: finance, accountable_role: head-of-it}
                    -- content/registers/capabilities.yml --
                    - {id: pay-people, name: Pay people on time, owner_unit: finance}
                    -- content/failures/F-2026-010-expenses.md --
                    units: all
                    capabilities: [pay-people]
                    -- content/wins/W-2026-031-invoices.md --
                    services: [invoices]
                    -- content/benchmarks/desk-first-fix.yml --
                    service: invoices
                    goal: pay-suppliers
                    """);

    @Test
    void aServiceHasWhatConcernsIt() {
        ServicePage page = SITE.page("services/invoices/", ServicePage.class);

        assertThat(page.failures()).extracting(FailureCard::id).containsExactly("F-2026-010");
        assertThat(page.wins()).extracting(WinCard::id).containsExactly("W-2026-031");
        assertThat(page.benchmarks())
                .extracting(BenchmarkCard::id)
                .containsExactly("desk-first-fix");
        assertThat(page.units()).extracting(Link::text).containsExactly("Finance");
        assertThat(page.hours()).isEqualTo("Always");
    }

    @Test
    void aServiceWithoutHoursHasThoseOfAll() {
        ServicePage page = SITE.page("services/payroll/", ServicePage.class);

        assertThat(page.hours()).isEqualTo("Monday to Friday");
        assertThat(page.owner()).isEqualTo("Lead of payroll");
        assertThat(page.failures()).extracting(FailureCard::id).containsExactly("F-2026-014");
    }

    @Test
    void theListOfServicesCountsWhatIsOpen() {
        RegisterIndexPage page = SITE.page("services/", RegisterIndexPage.class);

        assertThat(page.lines())
                .extracting(
                        line -> line.counts().failures(),
                        line -> line.counts().openFailures(),
                        line -> line.counts().wins())
                .containsExactly(tuple(1, 1, 0), tuple(1, 0, 1));
    }

    @Test
    void aGoalHasWhatServesIt() {
        GoalPage page = SITE.page("goals/pay-suppliers/", GoalPage.class);

        assertThat(page.wins()).extracting(WinCard::id).containsExactly("W-2026-031");
        assertThat(page.benchmarks()).hasSize(1);
        assertThat(page.failures()).isEmpty();
        assertThat(page.byMonth()).hasToString("2027-06");
        assertThat(page.byDay()).isNull();
        assertThat(Objects.requireNonNull(page.owner()).text()).isEqualTo("Finance");
        assertThat(page.accountable()).isEqualTo("Head of IT");
    }

    @Test
    void theListOfGoalsTellsWhatTheOrganisationMustBeAbleToDo() {
        GoalIndexPage page = SITE.page("goals/", GoalIndexPage.class);

        assertThat(page.lines()).hasSize(1);
        assertThat(page.capabilities()).hasSize(1);
        assertThat(page.capabilities().get(0).failures())
                .extracting(Link::text)
                .containsExactly("Expenses came back unread");
        assertThat(page.capabilities().get(0).wins()).isEmpty();
    }

    @Test
    void aUnitHasWhatConcernsItAndWhatConcernsAll() {
        UnitPage finance = SITE.page("for/finance/", UnitPage.class);
        UnitPage people = SITE.page("for/people-services/", UnitPage.class);

        assertThat(finance.failures()).extracting(FailureCard::id).containsExactly("F-2026-010");
        assertThat(people.failures())
                .extracting(FailureCard::id)
                .containsExactly("F-2026-014", "F-2026-010");
        assertThat(finance.benchmarks()).hasSize(1);
        assertThat(people.benchmarks()).isEmpty();
        assertThat(finance.goals()).extracting(Link::text).hasSize(1);
        assertThat(people.services()).extracting(Link::text).containsExactly("Pay run");
    }

    @Test
    void aUnitHasThePromisesThatAreStillToBeKept() {
        UnitPage people = SITE.page("for/people-services/", UnitPage.class);

        assertThat(people.promises()).extracting(PromiseLine::id).containsExactly("a1");
    }
}
