package org.sitegen.site.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.index.TopicEntries;

/** The line of what the organisation must be able to do. */
class CapabilityLineBuilderTest {

    private static final String SERVED =
            """
            -- content/wins/W-2026-031-invoices.md --
            capabilities: [pay-people]
            -- content/failures/F-2026-014-pay-run.md --
            capabilities: [pay-people]
            -- content/failures/F-2026-010-expenses.md --
            capabilities: [pay-people]
            -- content/requests/R-2026-031-receipts.md --
            capabilities: [pay-people]
            """;

    private static GoalIndexPage.CapabilityLine line(String fields, String pieces) {
        String register = "-- content/registers/capabilities.yml --\n- {id: pay-people, name: Pay";
        SiteIndex index = PlannedSite.of(register + fields + "}\n" + pieces).index();
        Capability capability =
                Objects.requireNonNull(
                        index.newsletter().registers().capabilities().find("pay-people"));
        return new CapabilityLineBuilder(index.names())
                .line(capability, index.about(new Reference("capability", "pay-people")));
    }

    @Test
    void itNamesTheUnitsThatOwnAndAgreed() {
        GoalIndexPage.CapabilityLine line =
                line(", owner_unit: finance, agreed_with: [people-services, finance]", "");

        assertThat(Objects.requireNonNull(line.owner()).text()).isEqualTo("Finance");
        assertThat(line.agreedWith())
                .extracting(Link::text)
                .containsExactly("People Services", "Finance");
    }

    @Test
    void whatNobodyOwnsOrAgreedToNamesNoUnit() {
        GoalIndexPage.CapabilityLine line = line("", "");

        assertThat(line.owner()).isNull();
        assertThat(line.agreedWith()).isEmpty();
        assertThat(line.capability().name()).isEqualTo("Pay");
    }

    @Test
    void whatNothingHelpedOrHarmedHasEmptyLists() {
        GoalIndexPage.CapabilityLine line = line("", "");

        assertThat(line.wins()).isEmpty();
        assertThat(line.failures()).isEmpty();
        assertThat(line.others()).isEmpty();
    }

    @Test
    void whatHelpedAndWhatHarmedComeTheNewestFirst() {
        GoalIndexPage.CapabilityLine line = line("", SERVED);

        assertThat(line.wins()).extracting(Link::text).containsExactly("Invoices are found again");
        assertThat(line.failures())
                .extracting(link -> link.address().path())
                .containsExactly("failures/f-2026-014/", "failures/f-2026-010/");
        assertThat(line.others()).extracting(EntryGroup::key).containsExactly("requests");
    }

    @Test
    void ofVeryManyTheNewestSixtyAreNamed() {
        SiteIndex index = PlannedSite.of(SERVED).index();
        Failure one = index.newsletter().all(Failure.TYPE).get(0);
        TopicEntries many =
                new TopicEntries(List.of(), Collections.nCopies(61, one), List.of(), List.of());
        Capability capability = index.newsletter().registers().capabilities().all().get(0);

        assertThat(new CapabilityLineBuilder(index.names()).line(capability, many).failures())
                .hasSize(60);
    }
}
