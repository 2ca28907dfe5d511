package org.sitegen.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.ReportingEditions;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.output.ExamplePublication;
import org.sitegen.output.HostileText;
import org.sitegen.output.StrictJson;
import org.sitegen.output.TestEntries;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Schema;
import org.sitegen.text.Datum;
import org.sitegen.text.DatumJson;

class DataFilesTest {

    private static final DataFiles FILES = new DataFiles();

    private static final Path GUIDE = Path.of("..", "docs", "data.md");

    @Test
    void exampleInTheGuideIsWhatIsWritten() throws IOException {
        assertThat(Files.readString(GUIDE))
                .contains(
                        "```json\n"
                                + ExamplePublication.of("Pay")
                                        .write(FILES, "data/promises-2026.json"));
    }

    @Test
    void everyTypeOfEntryIsNamedInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(EntryTypes.ALL)
                .allSatisfy(
                        type ->
                                assertThat(guide)
                                        .containsPattern(
                                                "`data/" + type.folder() + "(-<year>)?\\.json`"));
    }

    @Test
    void everyFileIsNamedInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);

        for (String file : ExamplePublication.of("Pay").write(FILES).keySet()) {
            String named = file.replaceFirst("-[0-9]{4}", "-<year>").replaceFirst("mas/.*", "mas/");
            assertThat(guide).contains("`" + named);
        }
    }

    @Test
    void everyFileHasTheFormOfItsSchema() throws IOException {
        for (String title : List.of("Pay", HostileText.ALL)) {
            ExamplePublication site = ExamplePublication.of(title);
            Map<String, String> files = site.write(FILES);
            JsonNode listed =
                    StrictJson.read(files.getOrDefault("data/index.json", "")).get("files");
            for (JsonNode file : listed) {
                hasForm(files, file.get("file").asText(), file.get("schema").asText());
            }
            hasForm(files, "data/index.json", "data/schemas/index.json");
            files.putAll(site.write(new BenchmarkFiles()));
            hasForm(
                    files,
                    "benchmarks/desk-first-fix/desk-first-fix.json",
                    "data/schemas/benchmark.json");
        }
    }

    private static void hasForm(Map<String, String> files, String file, String schema) {
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(files.get(schema), InputFormat.JSON)
                                .validate(files.get(file), InputFormat.JSON))
                .as(file)
                .isEmpty();
    }

    @Test
    void indexListsEveryFileWithItsCount() throws IOException {
        Map<String, String> files = ExamplePublication.of("Pay").write(FILES);
        JsonNode index = StrictJson.read(files.getOrDefault("data/index.json", ""));

        assertThat(index.get("as_of").asText()).isEqualTo("2026-11-22");
        for (JsonNode file : index.get("files")) {
            assertThat(files).containsKeys(file.get("file").asText(), file.get("schema").asText());
        }
        assertThat(index.get("files").findValuesAsText("file"))
                .containsExactly(
                        "data/editions-2026.json",
                        "data/failures-2026.json",
                        "data/wins-2026.json",
                        "data/promises-2026.json",
                        "data/promises-2027.json",
                        "data/benchmarks.json",
                        "data/newsletter.json");
        assertThat(index.get("files").findValuesAsText("count")).startsWith("2", "1", "1", "1");
    }

    @Test
    void everyFileBearsItsFormat() throws IOException {
        Map<String, String> files = ExamplePublication.empty().write(FILES);

        files.keySet().removeIf(name -> name.startsWith("data/schemas/"));
        assertThat(files)
                .containsOnlyKeys(
                        "data/benchmarks.json", "data/index.json", "data/newsletter.json");
        for (String json : files.values()) {
            assertThat(StrictJson.read(json).get("format").asInt()).isEqualTo(3);
        }
    }

    @Test
    void noFileButTheIndexChangesWithTheDay() throws IOException {
        Map<String, String> files = ExamplePublication.of("Pay").write(FILES);

        assertThat(files.values()).filteredOn(json -> json.contains("2026-11-22\"")).hasSize(1);
    }

    @Test
    void yearOfAnEntryIsThatOfItsDay() throws IOException {
        ExamplePublication site = ExamplePublication.of("Pay");
        site.failures.add(TestEntries.failure("F-2025-001", "Old", LocalDate.of(2025, 12, 31)));

        assertThat(site.write(FILES, "data/failures-2025.json"))
                .contains("\"year\": 2025", "F-2025-001")
                .doesNotContain("F-2026-014");
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        JsonNode failure = first(ExamplePublication.of("Pay"), "failures");

        assertThat(failure.get("impact").has("people")).isFalse();
        assertThat(failure.has("recurrence_of")).isFalse();
        assertThat(failure.get("lessons")).isEmpty();
        for (String json : ExamplePublication.of("Pay").write(FILES).values()) {
            assertThat(json).doesNotContain("null");
        }
    }

    @Test
    void whatIsForEditorsOnlyIsNeverTold() throws IOException {
        Map<String, String> files = ExamplePublication.of("Pay").write(FILES);

        for (String name : List.of("draft", "waive", "thresholds", "design", "permission")) {
            assertThat(files.values()).as(name).noneMatch(json -> json.contains('"' + name + '"'));
        }
    }

    @Test
    void referenceToWhatIsNotPublicIsLeftOut() throws IOException {
        ExamplePublication site = ExamplePublication.of("Pay");

        assertThat(first(site, "editions", 1).get("lead")).hasSize(1);
        site.failures.clear();
        assertThat(first(site, "editions", 1).get("lead")).isEmpty();
        site.benchmarks.clear();
        assertThat(first(site, "editions", 1).get("benchmark_notes")).isEmpty();
    }

    @Test
    void failureTellsAllItsFacts() throws IOException {
        JsonNode failure = first(ExamplePublication.of("Pay"), "failures");

        assertThat(failure.get("severity").asText()).isEqualTo("near-miss");
        assertThat(failure.get("edition").asText()).isEqualTo("2026-10");
        assertThat(failure.get("started").asText()).isEqualTo("2026-10-12T08:40:00+02:00");
        assertThat(failure.get("impact").get("money").get("currency").asText()).isEqualTo("EUR");
    }

    @Test
    void dueIsTheDateInForceWhereverAPromiseStands() throws IOException {
        ExamplePublication site = ExamplePublication.of("Pay");
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
    void editionTellsItsMonthInNumbersAndTheIdsOfWhatItReports() throws IOException {
        JsonNode edition = first(ExamplePublication.of("Pay"), "editions", 1);

        assertThat(edition.get("balance").get("failures").asInt()).isEqualTo(1);
        assertThat(edition.get("failures").get(0).asText()).isEqualTo("F-2026-014");
        assertThat(edition.get("wins").get(0).asText()).isEqualTo("W-2026-031");
    }

    @Test
    void skippedEditionSaysNothingButWhy() throws IOException {
        JsonNode skipped = first(ExamplePublication.of("Pay"), "editions");

        for (String field : List.of("publish_on", "headline", "balance", "address", "failures")) {
            assertThat(skipped.has(field)).as(field).isFalse();
        }
        assertThat(skipped.get("not_published_because").asText())
                .isEqualTo("Everybody moved office.");
    }

    @Test
    void hostileTextsComeBackAsTheyWere() throws IOException {
        String title = HostileText.ALL.replace("\uD83D \uDC00", "");
        ExamplePublication site = ExamplePublication.of(title);

        for (String json : site.write(FILES).values()) {
            assertThat(StrictJson.read(json).isObject()).isTrue();
        }
        assertThat(first(site, "failures").get("title").asText()).isEqualTo(title);
        assertThat(first(site, "wins").get("title").asText()).isEqualTo(title);
    }

    @Test
    void loneHalvesOfPairsAreEscaped() throws IOException {
        assertThat(ExamplePublication.of("a\uD83D").write(FILES, "data/wins-2026.json"))
                .contains("\"title\": \"a\\ud83d\"");
    }

    @Test
    void sameContentGivesSameBytes() throws IOException {
        Map<String, String> once = ExamplePublication.of("Pay").write(FILES);

        assertThat(ExamplePublication.of("Pay").write(FILES)).isEqualTo(once);
        assertThat(once.get("data/newsletter.json"))
                .contains("\"due_days\": {\"critical\": 15, \"minor\": 60}");
    }

    @Test
    @Timeout(5)
    void tenThousandFailuresAreWrittenInNoTime() throws IOException {
        Failure one = TestEntries.failure("F-2026-014", "Pay", LocalDate.of(2026, 10, 12));
        Newsletter newsletter = ExamplePublication.empty().publication().newsletter();
        Schema<Failure> schema =
                EntryData.of(
                        Failure.TYPE,
                        FailureData.derived(new PromiseData(ExamplePublication.TODAY)),
                        ReportingEditions.of(newsletter));
        Audience readers = DataReaders.of(newsletter);
        long begin = System.nanoTime();

        List<Datum> all =
                Collections.nCopies(10_000, one).stream()
                        .<Datum>map(failure -> schema.write(failure, readers))
                        .toList();
        String json = DatumJson.document(Datum.members("failures", new Datum.Items(all)));

        System.getLogger("speed")
                .log(
                        System.Logger.Level.INFO,
                        "10,000 failures: {0} ms",
                        (System.nanoTime() - begin) / 1_000_000);
        assertThat(json).hasSizeGreaterThan(10_000_000);
    }

    private static JsonNode first(ExamplePublication site, String name) throws IOException {
        return first(site, name, 0);
    }

    private static JsonNode first(ExamplePublication site, String name, int place)
            throws IOException {
        String json = site.write(FILES, "data/" + name + "-2026.json");
        return StrictJson.read(json).get(name).get(place);
    }
}
