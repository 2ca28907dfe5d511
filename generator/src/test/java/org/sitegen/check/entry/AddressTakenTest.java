package org.sitegen.check.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.CheckRun;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.register.Register;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.schema.FieldLocations;
import org.sitegen.schema.RecordLocations;

final class AddressTakenTest {

    @Test
    void idsThatDifferOnlyInCapitalsAreAnError() {
        assertThat(found(edition("a/One"), edition("a/one")))
                .containsExactly(
                        "a/one:1:1: error: the address \"/editions/one/\" is taken by a/One:1:1"
                                + " [address-taken]");
    }

    @Test
    void otherIdsAreNot() {
        assertThat(found(edition("a/one"), edition("a/two"))).isEmpty();
    }

    private static List<String> found(Edition... editions) {
        Findings findings = new Findings();
        RecordLocations locations = new RecordLocations();
        for (Edition one : editions) {
            SourceFile file = new SourceFile(one.headline(), "");
            locations.put(one, FieldLocations.of(file.at(1, 1)));
        }
        Newsletter newsletter =
                Newsletter.of(
                        SiteSettings.nothing(),
                        new Registers(
                                new Register<>(Map.of()),
                                new Register<>(Map.of()),
                                new Register<>(Map.of()),
                                new Register<>(Map.of()),
                                new Register<>(Map.of()),
                                List.of()),
                        List.of(editions),
                        Map.of(),
                        locations);
        CheckRun.of(
                List.of(new AddressTaken()),
                new CheckInput(newsletter, Map.of(), TestSite.TODAY, Set.of(), key -> key),
                findings);
        return findings.sorted().stream().map(Finding::headline).toList();
    }

    private static Edition edition(String path) {
        LocalDate day = LocalDate.EPOCH;
        Envelope envelope =
                new Envelope(
                        path.substring(2),
                        "",
                        "",
                        day,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        null,
                        Map.of());
        return new Edition(
                envelope,
                YearMonth.of(2026, 1),
                day,
                path,
                null,
                null,
                day,
                null,
                List.of(),
                Map.of(),
                Map.of(),
                null);
    }
}
