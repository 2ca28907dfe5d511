package org.sitegen.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.BuildAction;
import org.sitegen.BuildRequest;
import org.sitegen.BuildResult;
import org.sitegen.RunSummary;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Report;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;

class MainTest {

    private static final LocalDate REAL = LocalDate.of(2026, 11, 22);

    @TempDir private Path base;
    private final List<BuildRequest> requests = new ArrayList<>();
    private final Findings findings = new Findings();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void buildWithoutOptionsTakesTheDefaults() {
        assertThat(run("build")).isZero();

        assertThat(requests).containsExactly(BuildRequest.in(base, REAL));
        assertThat(printed())
                .contains("Nothing to put right.", "0 entries read", "The newsletter is in");
    }

    @Test
    void everyOptionArrives() {
        int code =
                run(
                        "check",
                        "--content",
                        "news",
                        "--themes=looks",
                        "--theme",
                        "plain",
                        "--output",
                        "out",
                        "--baseUrl",
                        "https://intranet.example/it/",
                        "--today",
                        "2026-01-31",
                        "--cache",
                        "kept",
                        "--sync=false",
                        "--drafts",
                        "--future",
                        "--strict",
                        "--report=json,junit,text",
                        "--threads",
                        "3");

        assertThat(code).isZero();
        assertThat(requests)
                .containsExactly(
                        BuildRequest.builder(base, LocalDate.of(2026, 1, 31))
                                .content(Path.of("news"))
                                .themes(Path.of("looks"))
                                .theme("plain")
                                .output(Path.of("out"))
                                .cache(Path.of("kept"))
                                .baseUrl("https://intranet.example/it/")
                                .drafts(true)
                                .future(true)
                                .strict(true)
                                .sync(false)
                                .threads(3)
                                .build());
        assertThat(base.resolve("target/site-gen"))
                .isDirectoryContaining("glob:**/report.txt")
                .isDirectoryContaining("glob:**/report.json")
                .isDirectoryContaining("glob:**/report.xml");
    }

    @Test
    void findingsEndWithOne() {
        SourceFile file = new SourceFile("content/site.yml", "nam: x");
        findings.error("unknown-field", file.at(1, 1), "there is no \"nam\"", "Write \"name\".");

        assertThat(run("build")).isEqualTo(1);
        assertThat(printed())
                .contains("content/site.yml:1:1: error: there is no \"nam\" [unknown-field]")
                .contains("1 error in 1 file.");
    }

    @Test
    void warningsEndWithOneOnlyWhenStrict() {
        findings.warning("w", new SourceFile("a", "").whole(), "odd", "Change it.");

        assertThat(run("build")).isZero();
        assertThat(run("build", "--strict")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bild",
                "build --tody",
                "build today",
                "build --today",
                "build --today=x",
                "build --threads=many",
                "build --strict=yes",
                "build --strict=",
                "build --output --strict",
                "build --output --output=x",
                "build --output=",
                "build --today=+999999999-12-31",
                "build --today=-999999999-01-01",
                "build --today=1969-12-31",
                "build --today=3000-01-01",
                "build --threads=-1",
                "build --report=pdf",
                "build --baseUrl=x"
            })
    void whatCannotBeUnderstoodEndsWithTwo(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(printed()).containsAnyOf("Say \"help\"", "Usage:");
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", ""})
    void helpListsEveryOption(String line) {
        String[] words = line.isEmpty() ? new String[0] : new String[] {line};

        assertThat(run(words)).isZero();
        assertThat(printed()).contains("--content", "--themes", "--theme", "--output", "--baseUrl");
        assertThat(printed()).contains("--today", "--drafts", "--future", "--strict", "--report");
    }

    @Test
    void noThreadsMeansTheUsualNumber() {
        assertThat(run("build", "--threads=0")).isZero();
        assertThat(requests.get(0).threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void aReportThatCannotBeWrittenSaysNothingOfTheSite() throws IOException {
        Files.createDirectories(base.resolve("target"));
        Files.writeString(base.resolve("target").resolve("site-gen"), "in the way");

        assertThat(run("build", "--report=json")).isEqualTo(2);
        assertThat(printed())
                .contains("The report could not be written", "there is a file where a folder")
                .doesNotContain("could not be built");
    }

    @Test
    void brokenDiskEndsWithTwoAndSaysWhatToDo() {
        BuildAction broken =
                request -> {
                    throw new AccessDeniedException("/srv/www");
                };
        int code = new Main(broken, broken, out(), base).run(null, zone -> REAL, "build");

        assertThat(code).isEqualTo(2);
        assertThat(printed())
                .contains("no right to read or write \"/srv/www\"", "Check that")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2999-12-31"})
    void daysAtTheEdgesAreTaken(String day) {
        assertThat(run("build", "--today", day)).isZero();
    }

    @Test
    void epochAfterTheLastDayEndsWithTwo() {
        int code =
                new Main(this::answer, this::answer, out(), base)
                        .run("99999999999", zone -> REAL, "build");

        assertThat(code).isEqualTo(2);
        assertThat(printed()).startsWith("today must be from 1970-01-01 to 2999-12-31, not");
    }

    @Test
    void namesThatTheLanguageOfTheMachineCannotSpellEndWithTwoAndSayWhatToSet() {
        Path lost = base.resolve("p\uFFFD\uFFFDth");

        int code =
                new Main(this::answer, this::answer, out(), lost).run(null, zone -> REAL, "build");

        assertThat(code).isEqualTo(2);
        assertThat(printed())
                .contains(
                        "p\uFFFD\uFFFDth\" cannot be read. Set LC_ALL=C.UTF-8, then run it again.");
        assertThat(FailureMessages.pathSentence(new InvalidPathException("p\uFFFD", "Malformed")))
                .contains("Set LC_ALL=C.UTF-8");
    }

    @Test
    void fullMemoryEndsWithTwoAndSaysWhatToDo() {
        IOException full = new IOException("the memory is full", new OutOfMemoryError());
        BuildAction hungry =
                request -> {
                    throw full;
                };
        int code = new Main(hungry, hungry, out(), base).run(null, zone -> REAL, "build");

        assertThat(code).isEqualTo(2);
        assertThat(printed()).contains("the memory is full. Give Java more, with -Xmx1g");
    }

    @Test
    void mistakeOfOurOwnIsNotTakenForOneOfTheCommandOrTheContent() {
        BuildAction wrong =
                request -> {
                    throw new IllegalArgumentException("index 3");
                };
        int code = new Main(wrong, wrong, out(), base).run(null, zone -> REAL, "build");

        assertThat(code).isEqualTo(2);
        assertThat(printed()).contains("index 3", "a mistake in site-gen itself");
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-11-23",
        "Pacific/Pago_Pago, 2026-11-22",
        "'', 2026-11-22"
    })
    void todayIsTheDayInTheZoneOfTheNewsletter(String zone, String day) throws IOException {
        Instant now = Instant.parse("2026-11-22T12:30:00Z");
        Path content = Files.createDirectories(base.resolve("elsewhere"));
        Files.writeString(content.resolve("site.yml"), "name: x\nzone: " + zone + "\n");

        new Main(this::answer, this::answer, out(), base)
                .run(
                        null,
                        of -> LocalDate.ofInstant(now, of),
                        "check",
                        "--content",
                        content.toString());

        assertThat(requests.get(0).today()).isEqualTo(day);
    }

    private int run(String... words) {
        return new Main(this::answer, this::answer, out(), base).run(null, zone -> REAL, words);
    }

    private BuildResult answer(BuildRequest request) {
        requests.add(request);
        String outcome = RunSummary.built(request, 1, 2, 3);
        Report report = new Report(findings.sorted(), EntryCounts.NONE, request.strict(), outcome);
        return new BuildResult(report, 1, 2, 3, List.of());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, UTF_8);
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}
