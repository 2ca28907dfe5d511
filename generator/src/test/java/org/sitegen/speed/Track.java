package org.sitegen.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An invented newsletter on the disk, and virtual machines that make pages of it.
 *
 * @param project the folder with its content
 * @param flags what the virtual machines are started with
 */
record Track(Path project, List<String> flags) {

    private static final String EXAMPLE = "editions/2026-10.md";

    /** A newsletter of so many entries in a folder that is emptied first. */
    static Track of(Path folder, int entries, List<String> flags) throws IOException {
        delete(folder);
        InventedNewsletter.write(folder.resolve("content"), Size.of(entries));
        return new Track(folder, flags);
    }

    /** The figures of the bare loop. */
    Map<String, Long> yardstick() throws IOException, InterruptedException {
        delete(project.resolve("bare"));
        return lap(Lap.YARDSTICK, "bare");
    }

    /** The figures of a build with nothing there before. */
    Map<String, Long> firstBuild() throws IOException, InterruptedException {
        delete(project.resolve("site"));
        return nextBuild();
    }

    /** The figures of a build over the one before. */
    Map<String, Long> nextBuild() throws IOException, InterruptedException {
        return lap(Lap.BUILD, "site");
    }

    /** Changes a word in one entry. */
    void edit(int time) throws IOException {
        Path file = project.resolve("content").resolve(EXAMPLE);
        Files.writeString(file, Files.readString(file) + "\nAdded at time " + time + ".\n");
    }

    private Map<String, Long> lap(String what, String output)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Lap.class.getName(), what, project.toString()));
        command.add(project.resolve(output).toString());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        byte[] told = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed in \"" + project + "\"");
        }
        return figures(new String(told, StandardCharsets.UTF_8));
    }

    private static Map<String, Long> figures(String told) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (String line : told.lines().toList()) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                figures.put(line.substring(0, tab), Long.valueOf(line.substring(tab + 1)));
            }
        }
        return figures;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
