package org.sitegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
        assertThat(run.log())
                .contains(
                        "site-gen.content",
                        "site-gen.themes",
                        "site-gen.theme",
                        "site-gen.output",
                        "site-gen.baseUrl",
                        "site-gen.today",
                        "site-gen.drafts",
                        "site-gen.future",
                        "site-gen.strict",
                        "site-gen.report",
                        "site-gen.threads",
                        "site-gen.skip");
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
