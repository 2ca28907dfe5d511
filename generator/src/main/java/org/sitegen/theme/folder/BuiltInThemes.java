package org.sitegen.theme.folder;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.file.Findings;

/** The themes that come with the generator: below {@code /themes} in a jar, or in a folder. */
public final class BuiltInThemes {

    private static final String ROOT = "themes/";

    private final ClassLoader loader;

    public BuiltInThemes(ClassLoader loader) {
        this.loader = loader;
    }

    /** The theme of that name, if there is one. */
    @Nullable ThemeFolder find(String name, Findings findings) throws IOException {
        URL url = loader.getResource(ROOT + name + "/theme.yml");
        return url == null
                ? null
                : at(
                        url,
                        file -> ThemeFolderReader.read(name, parent(file), ROOT + name, findings));
    }

    /** The names of all of them, in order. */
    public SortedSet<String> names() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (URL url : Collections.list(loader.getResources("themes"))) {
            names.addAll(at(url, BuiltInThemes::namesBelow));
        }
        return names;
    }

    private static SortedSet<String> namesBelow(Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> Files.exists(child.resolve("theme.yml")))
                    .forEach(child -> names.add(nameOf(child)));
        }
        return names;
    }

    private static String nameOf(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("Not in a folder: '" + file + "'");
        }
        return parent;
    }

    private static <T> T at(URL url, Reading<T> reading) throws IOException {
        try {
            URLConnection connection = url.openConnection();
            return connection instanceof JarURLConnection jar
                    ? inJar(jar, reading)
                    : reading.read(Path.of(url.toURI()));
        } catch (URISyntaxException wrong) {
            throw new IOException("Cannot read the themes at " + url, wrong);
        }
    }

    private static <T> T inJar(JarURLConnection jar, Reading<T> reading)
            throws IOException, URISyntaxException {
        Path file = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(file)) {
            return reading.read(files.getPath("/" + jar.getEntryName()));
        }
    }

    /** What is done with a path while its jar is open. */
    private interface Reading<T> {
        T read(Path path) throws IOException;
    }
}
