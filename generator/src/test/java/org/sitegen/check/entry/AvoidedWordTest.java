package org.sitegen.check.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class AvoidedWordTest {

    private static final String GLOSSARY =
            """
            -- content/registers/glossary.yml --
            - {term: ticket, plain: "The record of a question. We write request.", avoid: true}
            - {term: ticket office, plain: Where tickets are sold.}
            """;

    @Test
    void aWordToAvoidIsAWarningWhereItStands() {
        assertThat(
                        found(
                                "avoided-word",
                                GLOSSARY
                                        + """
                        -- content/wins/W-2026-031-invoices.md --
                        title: A Ticket is found again
                        summary: Finance finds a ticket in a minute.
                        -- content/wins/W-2026-031-invoices.md story --
                        We closed one
                        ticket early.
                        """))
                .containsExactly(
                        "content/wins/W-2026-031-invoices.md:2:8: warning: \"ticket\" is a word that the glossary avoids [avoided-word]",
                        "content/wins/W-2026-031-invoices.md:3:10: warning: \"ticket\" is a word that the glossary avoids [avoided-word]",
                        "content/wins/W-2026-031-invoices.md:21:1: warning: \"ticket\" is a word that the glossary avoids [avoided-word]");
    }

    @Test
    void aMarkAQuotationOrALongerTermIsNot() {
        assertThat(
                        found(
                                "avoided-word",
                                GLOSSARY
                                        + """
                        -- content/wins/W-2026-031-invoices.md --
                        title: The ticket office opens early
                        -- content/wins/W-2026-031-invoices.md story --
                        A \\ticket for the train, and the ticket office.

                        > I had to open a ticket.
                        """))
                .isEmpty();
    }

    @Test
    void aWordThatIsOnlyExplainedIsNot() {
        assertThat(
                        found(
                                "avoided-word",
                                """
                        -- content/registers/glossary.yml --
                        - {term: invoice, plain: A bill.}
                        """))
                .isEmpty();
    }
}
