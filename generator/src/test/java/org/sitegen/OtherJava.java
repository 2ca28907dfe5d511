package org.sitegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the generator in a Java of its own, as somebody without Maven does. */
public final class OtherJava {

    private static final Path JAVAS = Path.of("/usr/lib/jvm");

    private OtherJava() {}

    /** The newest Java with long support, where this machine has it. */
    public static Optional<Path> newest() {
        if (!Files.isDirectory(JAVAS)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(JAVAS)) {
            return all.filter(each -> each.getFileName().toString().startsWith("temurin-25"))
                    .filter(each -> Files.isExecutable(each.resolve("bin/java")))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Runs it in a folder, and tells what it printed. */
    public static String run(Path java, Path folder, List<String> settings, List<String> words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("org.sitegen.command.Main"));
        command.addAll(words);
        return run(java, System.getProperty("java.class.path"), folder, settings, command);
    }

    /** Runs what a class path holds: the words begin with the name of a class. */
    public static String run(
            Path java, String classPath, Path folder, List<String> settings, List<String> words)
            throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(settings);
        command.addAll(List.of("-cp", classPath));
        command.addAll(words);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(printed, StandardCharsets.UTF_8);
    }
}
