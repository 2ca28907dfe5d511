package org.sitegen.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitegen.finding.file.Findings;

/**
 * Whatever fails, and whenever: readers have the old site or the new one, and the next build works.
 */
class BrokenDiskTest {

    private static final Map<String, String> OLD =
            Map.of("index.html", "old", "same.html", "same", "wins/a/index.html", "gone");
    private static final Map<String, String> NEW =
            Map.of("index.html", "new", "same.html", "same", "failures/b/index.html", "b");

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(FailingDisk.Way.class)
    void theSiteIsTheOldOneOrTheNewOne(FailingDisk.Way way) throws IOException {
        boolean failed = true;
        for (int good = 0; failed; good++) {
            Path site = folder.resolve("site-" + good).resolve("www").resolve("it");
            build(site, OLD, new RealDisk(false));
            FailingDisk disk = new FailingDisk(way, good);
            boolean built = attempt(site, disk);
            failed = disk.hasFailed();
            assertThat(failed || built).isTrue();
            recover(site);
            assertThat(filesOf(site)).as("after %d", good).isIn(OLD, NEW);
            assertThat(!built || filesOf(site).equals(NEW)).isTrue();
            build(site, NEW, new RealDisk(false));
            assertThat(filesOf(site)).isEqualTo(NEW);
            assertNothingIsLeftBeside(site);
        }
    }

    @ParameterizedTest
    @EnumSource(FailingDisk.Way.class)
    void aFirstBuildThatFailsHindersNone(FailingDisk.Way way) throws IOException {
        boolean failed = true;
        for (int good = 0; failed; good++) {
            Path site = folder.resolve("site-" + good).resolve("www").resolve("it");
            FailingDisk disk = new FailingDisk(way, good);
            attempt(site, disk);
            failed = disk.hasFailed();
            build(site, NEW, new RealDisk(false));
            assertThat(filesOf(site)).as("after %d", good).isEqualTo(NEW);
            assertNothingIsLeftBeside(site);
        }
    }

    private static boolean attempt(Path site, Disk disk) {
        try {
            build(site, NEW, disk);
            return true;
        } catch (IOException failed) {
            return false;
        }
    }

    private static void recover(Path site) throws IOException {
        open(site, new RealDisk(false)).close();
    }

    private static void build(Path site, Map<String, String> files, Disk disk) throws IOException {
        try (Staging staging = open(site, disk)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                staging.write(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            staging.commit();
        }
    }

    private static Staging open(Path site, Disk disk) throws IOException {
        Findings findings = new Findings();
        OutputFolder output = new OutputFolder(site, "site", List.of(), true);
        Staging staging = Staging.open(output, findings, disk);
        assertThat(findings.sorted()).isEmpty();
        return requireNonNull(staging);
    }

    private static void assertNothingIsLeftBeside(Path site) throws IOException {
        try (Stream<Path> beside = Files.list(site.getParent())) {
            assertThat(beside.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("it", "it.lock");
        }
    }

    private static Map<String, String> filesOf(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        files.remove(Marker.NAME);
        return files;
    }
}
