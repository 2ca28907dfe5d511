package org.sitegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.BuildAction;
import org.sitegen.BuildRequest;
import org.sitegen.BuildResult;
import org.sitegen.Stage;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Location;
import org.sitegen.finding.Report;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;

class NewsletterMojoTest {

    @TempDir private Path base;
    private final List<BuildRequest> requests = new ArrayList<>();
    private final Findings findings = new Findings();
    private final RecordingLog log = new RecordingLog();
    private NewsletterMojo mojo = new BuildMojo(this::answer);

    @BeforeEach
    void standInAProject() {
        prepare(mojo);
    }

    @Test
    void defaultsAreThoseOfTheRequest() throws Exception {
        mojo.execute();

        assertThat(requests).containsExactly(BuildRequest.in(base, LocalDate.of(2026, 11, 22)));
    }

    @Test
    void everyParameterArrives() throws Exception {
        mojo.content = new File("news");
        mojo.themes = new File("looks");
        mojo.theme = "plain";
        mojo.output = new File("out");
        mojo.baseUrl = "https://intranet.example/it/";
        mojo.cache = "kept";
        mojo.sync = "false";
        mojo.drafts = "true";
        mojo.future = "true";
        mojo.strict = "true";
        mojo.threads = "3";
        mojo.execute();

        assertThat(requests)
                .containsExactly(
                        BuildRequest.builder(base, LocalDate.of(2026, 11, 22))
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
    }

    @Test
    void checkIsAskedInTheSameWay() throws Exception {
        CheckMojo check = new CheckMojo(this::answer);
        prepare(check);
        check.execute();

        assertThat(requests).hasSize(1);
    }

    @Test
    void skipSaysSoOnOneLine() throws Exception {
        mojo.skip = "true";
        mojo.execute();

        assertThat(requests).isEmpty();
        assertThat(log.lines())
                .containsExactly("info site-gen does nothing, because site-gen.skip is set.");
    }

    @Test
    void findingsAreLoggedAtTheirLevel() throws Exception {
        Location place = new SourceFile("content/site.yml", "").whole();
        findings.warning("odd", place, "odd", "Change it.");
        findings.notice("note", place, "short", "Say more.");
        mojo.execute();

        assertThat(log.lines())
                .contains("warn content/site.yml:1:1: warning: odd [odd]\n     Change it.\n")
                .contains("info content/site.yml:1:1: notice: short [note]\n     Say more.\n")
                .contains("info 1 warning, 1 notice in 1 file.", "info Done.")
                .contains("debug Time of each stage: read 12 ms");
    }

    @Test
    void errorsFailTheBuildWithoutAStackTrace() {
        Location place = new SourceFile("content/site.yml", "").whole();
        findings.error("missing", place, "there is no name", "Add \"name\".");

        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoFailureException.class)
                .hasNoCause()
                .hasMessage(
                        "The newsletter is not ready: 1 error in 1 file. Put right what is marked"
                                + " above, then run the same command again.");
        assertThat(log.lines().get(0)).startsWith("error content/site.yml:1:1: error: ");
    }

    @Test
    void warningsFailAStrictBuild() {
        Location place = new SourceFile("content/site.yml", "").whole();
        findings.warning("odd", place, "odd", "Change it.");
        mojo.strict = "true";

        assertThatThrownBy(() -> mojo.execute()).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines())
                .as("what -q shows")
                .contains("error content/site.yml:1:1: warning: odd [odd]\n     Change it.\n");
    }

    @Test
    void wrongParameterIsTheUsersToCorrect() {
        mojo.today = "tomorrow";

        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("\"tomorrow\"")
                .hasMessageEndingWith("Correct it on the command line or in the POM.");
    }

    @Test
    void wrongReportIsNoticedBeforeAnythingIsDone() {
        mojo.report = "pdf";

        assertThatThrownBy(() -> mojo.execute()).isInstanceOf(MojoFailureException.class);
        assertThat(requests).isEmpty();
    }

    @Test
    void reportsAreWrittenEvenWhenTheBuildFails() {
        Location place = new SourceFile("content/site.yml", "").whole();
        findings.error("missing", place, "there is no name", "Add \"name\".");
        mojo.report = "json, junit";

        assertThatThrownBy(() -> mojo.execute()).isInstanceOf(MojoFailureException.class);
        Path reports = base.resolve("target").resolve("site-gen");
        assertThat(reports.resolve("report.json")).content().contains("there is no name");
        assertThat(reports.resolve("report.xml")).content().contains("<failure");
        assertThat(reports.resolve("report.txt")).doesNotExist();
    }

    @Test
    void aSwitchIsTrueOrFalse() {
        mojo.strict = "yes";

        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoFailureException.class)
                .hasNoCause()
                .hasMessageStartingWith("strict must be true or false, not \"yes\". Correct it");
        assertThat(requests).isEmpty();
    }

    @Test
    void aPropertyThatIsNoParameterIsToldWithWhatWasMeant() throws Exception {
        mojo.typed.setProperty("site-gen.baseURL", "https://intranet.example/it/");
        mojo.typed.setProperty("site-gen.strict", "true");
        mojo.typed.setProperty("skipTests", "true");
        mojo.execute();

        assertThat(log.lines())
                .filteredOn(line -> line.startsWith("warn "))
                .singleElement()
                .asString()
                .contains(
                        "no parameter \"site-gen.baseURL\"", "Did you mean \"site-gen.baseUrl\"?");
    }

    @Test
    void aReportThatCannotBeWrittenLeavesTheBuildAsItWasTold() throws Exception {
        Files.createDirectories(base.resolve("target"));
        Files.writeString(base.resolve("target").resolve("site-gen"), "in the way");
        mojo.report = "json";

        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("The report could not be written")
                .hasMessageNotContaining("could not be built")
                .hasMessageContaining("there is a file where a folder is needed");
    }

    @Test
    void brokenDiskIsNotTheEditorsFault() {
        BuildAction broken =
                request -> {
                    throw new AccessDeniedException("/srv/www");
                };
        mojo = new BuildMojo(broken);
        prepare(mojo);

        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no right to read or write \"/srv/www\"")
                .hasMessageContaining("Check that");
    }

    private void prepare(NewsletterMojo prepared) {
        prepared.root = base.toFile();
        prepared.today = "2026-11-22";
        prepared.setLog(log);
    }

    private BuildResult answer(BuildRequest request) {
        requests.add(request);
        Report report = new Report(findings.sorted(), EntryCounts.NONE, request.strict(), "Done.");
        Stage read = new Stage("read", Duration.ofMillis(12));
        return new BuildResult(report, 1, 2, 3, List.of(read));
    }
}
