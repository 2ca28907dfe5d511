package org.sitegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Maven of its own process, as somebody would start it.
 *
 * @param home the folder of the distribution
 * @param jdk the folder of the JDK it runs on
 * @param repository what it resolves from
 */
record RealMaven(Path home, Path jdk, TestRepository repository) {

    private static final long MINUTES = 5;

    /** The Maven and the JDK that run the tests. */
    static RealMaven running(TestRepository repository) {
        Path home = Path.of(Settings.of("maven.home"));
        return new RealMaven(home, Path.of(System.getProperty("java.home")), repository);
    }

    /** Runs it in a folder and waits until it has ended. */
    Run run(Path project, String... words) throws IOException, InterruptedException {
        Path log = Files.createTempFile("site-gen-it", ".log");
        ProcessBuilder builder = new ProcessBuilder(command(words)).directory(project.toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().remove("MAVEN_OPTS");
        builder.environment().remove("MAVEN_ARGS");
        builder.environment().remove("SOURCE_DATE_EPOCH");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Maven did not end: " + Files.readString(log));
        }
        Run run = new Run(process.exitValue(), Files.readString(log));
        Files.delete(log);
        return run;
    }

    private List<String> command(String... words) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
        command.add("-B");
        command.add("-gs");
        command.add(repository.settings().toString());
        command.add("-Dmaven.repo.local=" + repository.folder());
        command.addAll(List.of(words));
        return command;
    }

    /**
     * What came of it.
     *
     * @param code the exit code
     * @param log all that it printed
     */
    record Run(int code, String log) {}
}
