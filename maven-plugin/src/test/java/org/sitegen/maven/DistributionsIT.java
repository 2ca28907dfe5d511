package org.sitegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A second project in the Mavens and on the JDKs that people have; by {@code -Pdistributions}. */
@Tag("distributions")
class DistributionsIT {

    private static final Path JDKS = Path.of("/usr/lib/jvm");

    @TempDir private Path folder;

    @ParameterizedTest(name = "Maven {0} on JDK {1}")
    @MethodSource("everyMavenOnEveryJdk")
    void secondProjectIsBuilt(String version, int release) throws Exception {
        List<Path> jdks = jdks(release);
        assumeTrue(!jdks.isEmpty(), "There is no JDK " + release + " in " + JDKS);
        Path home = Path.of(Settings.of("it.distributions")).resolve("apache-maven-" + version);
        assertThat(home.resolve("bin/mvn").toFile().setExecutable(true)).isTrue();

        RealMaven maven = new RealMaven(home, jdks.get(0), TestRepository.seeded());
        SecondProject.in(folder).assertBuiltBy(maven);
    }

    static Stream<Arguments> everyMavenOnEveryJdk() {
        return Stream.of(Settings.of("it.mavens").split(",", -1))
                .flatMap(version -> Stream.of(17, 25).map(jdk -> Arguments.of(version, jdk)));
    }

    private static List<Path> jdks(int release) throws IOException {
        if (!Files.isDirectory(JDKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(JDKS)) {
            return all.filter(jdk -> isOf(release, jdk)).sorted().toList();
        }
    }

    private static boolean isOf(int release, Path jdk) {
        Path about = jdk.resolve("release");
        try {
            return Files.isExecutable(jdk.resolve("bin/javac"))
                    && Files.isRegularFile(about)
                    && Files.readString(about).contains("JAVA_VERSION=\"" + release + ".");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
