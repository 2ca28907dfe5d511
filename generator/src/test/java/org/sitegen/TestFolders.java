package org.sitegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders of tests, which are gone when the tests are over. */
public final class TestFolders {

    /** With the process that makes them, so that another one can see which are left. */
    private static final String OURS = "newsletter-" + ProcessHandle.current().pid() + '-';

    private static final Pattern MADE_BY = Pattern.compile("newsletter-(\\d+)-.*");

    private static final List<Path> MADE = new ArrayList<>();

    static {
        deleteLeft();
        Runtime.getRuntime().addShutdownHook(new Thread(TestFolders::deleteAll));
    }

    private TestFolders() {}

    /** A new folder. */
    public static synchronized Path make() {
        try {
            Path made = Files.createTempDirectory(OURS).toRealPath();
            MADE.add(made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file, or a folder with all in it, over what is there. */
    public static void copy(Path from, Path to) {
        try {
            for (Path file : files(from)) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of every file below a folder, by path with forward slashes; none without one. */
    public static Map<String, byte[]> bytes(Path folder) {
        Map<String, byte[]> bytes = new TreeMap<>();
        try {
            for (Path file : Files.exists(folder) ? files(folder) : List.<Path>of()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                bytes.put(name, Files.readAllBytes(file));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** One that cannot be deleted, as something still writes into it, keeps no other one. */
    private static synchronized void deleteAll() {
        MADE.forEach(TestFolders::delete);
    }

    /** Deletes a folder that this class has made, as far as that can be done. */
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            // Whoever comes next deletes what is left, as no such process runs any more.
        }
    }

    /** Those of tests that were killed, and could not do it themselves. */
    private static void deleteLeft() {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            all.filter(TestFolders::isLeft).forEach(TestFolders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLeft(Path folder) {
        Matcher made = MADE_BY.matcher(folder.getFileName().toString());
        return made.matches() && ProcessHandle.of(Long.parseLong(made.group(1))).isEmpty();
    }
}
