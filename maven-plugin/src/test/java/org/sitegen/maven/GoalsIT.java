package org.sitegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.maven.RealMaven.Run;

/** The goals in the Maven that runs this build. */
class GoalsIT {

    private static final String FULL_NAME = "org.sitegen:site-gen-maven-plugin:1.0.0:";

    @TempDir private Path folder;
    private RealMaven maven;

    @BeforeEach
    void findMaven() throws IOException {
        maven = RealMaven.running(TestRepository.seeded());
    }

    @Test
    void secondProjectIsBuilt() throws Exception {
        SecondProject.in(folder).assertBuiltBy(maven);
    }

    @Test
    void helpKnowsEveryParameter() throws Exception {
        Run run = maven.run(folder, FULL_NAME + "help", "-Ddetail", "-Dgoal=build");

        assertThat(run.code()).isZero();
        assertThat(run.log()).contains("site-gen:build", "The folder that editors write in.");
        Set<String> told = new TreeSet<>();
        Matcher property = Pattern.compile("User property: (\\S+)").matcher(run.log());
        while (property.find()) {
            told.add(property.group(1));
        }
        assertThat(told).isEqualTo(UnknownProperties.KNOWN);
    }

    @Test
    void newsletterIsCheckedWhereThereIsNoPom() throws Exception {
        SecondProject.in(folder);
        folder.resolve("pom.xml").toFile().delete();
        Run run = maven.run(folder, FULL_NAME + "check", "-Dsite-gen.today=2026-11-22");

        assertThat(run.log()).contains("2 entries read", "This was a check; nothing was written.");
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("target")).doesNotExist();
        assertThat(folder.resolve("${project.basedir}")).doesNotExist();
    }

    @Test
    void wrongParameterIsToldInOneSentence() throws Exception {
        SecondProject.in(folder);
        Run run = maven.run(folder, "site-gen:build", "-Dsite-gen.today=tomorrow");

        assertThat(run.code()).isNotZero();
        assertThat(run.log())
                .contains("today must be a date such as 2026-11-22, not \"tomorrow\"")
                .doesNotContain("\tat org.sitegen");
    }
}
