package org.sitegen.site.register;

import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;

/** What settings and registers say is shown where a reader needs it. */
class RegistersOnPagesTest {

    @Test
    void serviceWithoutHoursOfItsOwnHasThoseOfAll() {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/site.yml --
                                services_hours: 07:00 to 18:00, Monday to Friday
                                -- content/registers/services.yml --
                                - {id: payroll, name: Pay run, hours: All day, units: all}
                                - {id: invoices, name: Supplier invoices, units: [finance]}
                                """)
                        .buildsWell();

        site.page("services/payroll/").says("All day").doesNotSay("07:00");
        site.page("services/invoices/").says("When it is available", "07:00 to 18:00");
        site.page("how-we-measure/").says("07:00 to 18:00, Monday to Friday");
    }

    @Test
    void leastNumberOfAnswersStandsWhereWeSayHowWeMeasure() {
        TestSite.example("-- content/site.yml --\nsurvey_minimum: 10\n")
                .buildsWell()
                .page("how-we-measure/")
                .says("A figure from a survey rests on 10 answers or more.");
        TestSite.example("").buildsWell().page("how-we-measure/").doesNotSay("answers or more");
    }

    @Test
    void whatWeMustBeAbleToDoStandsWithTheGoals() {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/registers/capabilities.yml --
                                - id: find-files
                                  name: Finding what somebody has filed
                                  owner_unit: finance
                                  agreed_on: 2026-09-30
                                  agreed_with: [finance]
                                  condition: fair
                                  because: Invoices are found; contracts are not.
                                -- content/wins/W-2026-031-invoices.md --
                                capabilities: [find-files]
                                -- content/failures/F-2026-014-pay-run.md --
                                related: [capability:find-files]
                                """)
                        .buildsWell();

        site.page("goals/")
                .says(
                        "What we must be able to do",
                        "Finding what somebody has filed",
                        "Supported with gaps. Invoices are found; contracts are not.",
                        "Agreed on 30 September 2026 with: Finance",
                        "What helped: Invoices are found again");
        site.page("wins/w-2026-031/").says("Finding what somebody has filed");
        site.page("failures/f-2026-014/").says("Finding what somebody has filed");
    }
}
