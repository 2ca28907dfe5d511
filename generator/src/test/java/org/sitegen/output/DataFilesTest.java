package org.sitegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.text.Json;

class DataFilesTest {

    private static final DataFiles FILES = new DataFiles();

    @Test
    void exampleInTheGuideIsWhatIsWritten() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "data.md"));

        assertThat(guide)
                .contains("```json\n" + TestSite.of("Pay").write(FILES, "data/promises.json"));
    }

    @Test
    void everyFileIsNamedInTheGuide() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "data.md"));

        assertThat(TestSite.of("Pay").write(FILES).keySet())
                .hasSize(6)
                .allSatisfy(file -> assertThat(guide).contains("`" + file + "`"));
    }

    @Test
    void everyFileBearsItsVersion() throws IOException {
        for (String json : TestSite.empty().write(FILES).values()) {
            assertThat(StrictJson.read(json).get("version").asInt()).isEqualTo(2);
        }
    }

    @Test
    void whatIsNotKnownIsNullNeverZero() throws IOException {
        JsonNode failure = first(TestSite.of("Pay"), "failures");

        assertThat(failure.get("impact").get("people").isNull()).isTrue();
        assertThat(failure.get("recurrence_of").isNull()).isTrue();
        assertThat(failure.get("lessons")).isEmpty();
    }

    @Test
    void failureTellsAllItsFacts() throws IOException {
        JsonNode failure = first(TestSite.of("Pay"), "failures");

        assertThat(failure.get("severity").asText()).isEqualTo("near-miss");
        assertThat(failure.get("started").asText()).isEqualTo("2026-10-12T08:40:00+02:00");
        assertThat(failure.get("impact").get("money").get("currency").asText()).isEqualTo("EUR");
    }

    @Test
    void dueIsTheDateInForceWhereverAPromiseStands() throws IOException {
        TestSite site = TestSite.of("Pay");
        List<JsonNode> places =
                List.of(first(site, "failures").get("actions").get(0), first(site, "promises"));

        assertThat(places)
                .allSatisfy(
                        promise -> {
                            assertThat(promise.get("promised").asText()).isEqualTo("2026-11-01");
                            assertThat(promise.get("due").asText()).isEqualTo("2026-11-21");
                            assertThat(promise.get("state").asText()).isEqualTo("late");
                        });
        assertThat(first(site, "wins").get("follow_up").get("promised").asText())
                .isEqualTo("2027-01-20");
    }

    @Test
    void skippedEditionSaysNothingButWhy() throws IOException {
        JsonNode skipped = first(TestSite.of("Pay"), "editions");

        assertThat(skipped.get("publish_on").isNull()).isTrue();
        assertThat(skipped.get("balance").isNull()).isTrue();
        assertThat(skipped.get("not_published_because").asText())
                .isEqualTo("Everybody moved office.");
    }

    @Test
    void hostileTextsComeBackAsTheyWere() throws IOException {
        String title = HostileText.ALL.replace("\uD83D \uDC00", "");
        TestSite site = TestSite.of(title);

        for (String json : site.write(FILES).values()) {
            assertThat(StrictJson.read(json).isObject()).isTrue();
        }
        assertThat(first(site, "failures").get("title").asText()).isEqualTo(title);
        assertThat(first(site, "wins").get("title").asText()).isEqualTo(title);
    }

    @Test
    void loneHalvesOfPairsAreEscaped() throws IOException {
        assertThat(TestSite.of("a\uD83D").write(FILES, "data/wins.json"))
                .contains("\"title\": \"a\\ud83d\"");
    }

    @Test
    void sameContentGivesSameBytes() throws IOException {
        Map<String, String> once = TestSite.of("Pay").write(FILES);

        assertThat(TestSite.of("Pay").write(FILES)).isEqualTo(once);
        assertThat(once.get("data/newsletter.json"))
                .contains("\"due_days\": {\"critical\": 15, \"minor\": 60}");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void tenThousandFailuresAreWrittenInNoTime() throws IOException {
        Failure one = TestEntries.failure("F-2026-014", "Pay", LocalDate.of(2026, 10, 12));
        FailureFacts facts =
                new FailureFacts(
                        java.time.ZoneId.of("Europe/Paris"),
                        new MoneyFacts("EUR"),
                        Seen.of(TestSite.empty().publication().newsletter()),
                        new PromiseFacts(TestSite.TODAY));
        List<Failure> many = java.util.Collections.nCopies(10_000, one);
        long begin = System.nanoTime();

        String json = Json.document(all -> all.list("failures", many, facts::write));

        System.getLogger("speed")
                .log(
                        System.Logger.Level.INFO,
                        "10,000 failures: {0} ms",
                        (System.nanoTime() - begin) / 1_000_000);
        assertThat(json).hasSizeGreaterThan(10_000_000);
    }

    private static JsonNode first(TestSite site, String name) throws IOException {
        String json = site.write(FILES, "data/" + name + ".json");
        return StrictJson.read(json).get(name).get(0);
    }
}
