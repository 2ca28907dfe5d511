package org.sitegen.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The speed test: builds an invented newsletter beside a bare loop over the same libraries, in
 * turn, so that a machine that is busy with other things slows down both.
 */
final class Speed {

    private static final String CPU = "CPU ms";
    private static final String WALL = "wall ms";

    private final PrintStream out;
    private final Track track;
    private final int entries;

    private Speed(PrintStream out, Track track, int entries) {
        this.out = out;
        this.track = track;
        this.entries = entries;
    }

    /** Takes the number of entries, the number of runs, a folder to work in, and jvm.config. */
    public static void main(String[] words) throws IOException, InterruptedException {
        int entries = Integer.parseInt(words[0]);
        Path folder = Path.of(words[2]).resolve("n" + entries).toAbsolutePath();
        List<String> flags =
                Arrays.stream(Files.readString(Path.of(words[3])).split("\\s+"))
                        .filter(flag -> !flag.isBlank())
                        .toList();
        Track track = Track.of(folder, entries, flags);
        new Speed(System.out, track, entries).run(Integer.parseInt(words[1]));
    }

    private void run(int runs) throws IOException, InterruptedException {
        Medians bare = new Medians();
        Medians first = new Medians();
        Medians same = new Medians();
        Medians changed = new Medians();
        Medians ratios = new Medians();
        for (int i = 1; i <= runs; i++) {
            Map<String, Long> yardstick = track.yardstick();
            Map<String, Long> build = track.firstBuild();
            bare.add(yardstick);
            first.add(build);
            same.add(track.nextBuild());
            track.edit(i);
            changed.add(track.nextBuild());
            ratios.add(CPU, ratio(build, yardstick, CPU));
            ratios.add(WALL, ratio(build, yardstick, WALL));
        }
        out.printf(Locale.ROOT, "%d entries, medians of %d runs%n", entries, runs);
        print("yardstick", bare);
        print("build", first);
        print("build, nothing changed", same);
        print("build, one entry changed", changed);
        out.printf(
                Locale.ROOT,
                "build / yardstick: %.2f of CPU, %.2f of wall; %.0f entries a second%n",
                ratios.of(CPU),
                ratios.of(WALL),
                1000 * entries / first.of(WALL));
    }

    private static double ratio(Map<String, Long> one, Map<String, Long> other, String figure) {
        return (double) one.getOrDefault(figure, 0L) / other.getOrDefault(figure, 1L);
    }

    private void print(String title, Medians figures) {
        out.println(title);
        for (String name : figures.names()) {
            out.printf(Locale.ROOT, "    %-16s %,10.0f%n", name, figures.of(name));
        }
    }
}
