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
import java.util.stream.Stream;

/** Folders of tests, which are gone when the tests are over. */
public final class TestFolders {

    private static final List<Path> MADE = new ArrayList<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestFolders::deleteAll));
    }

    private TestFolders() {}

    /** A new folder. */
    public static synchronized Path make() {
        try {
            Path made = Files.createTempDirectory("newsletter").toRealPath();
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

    private static synchronized void deleteAll() {
        MADE.forEach(TestFolders::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
