package org.sitegen.content.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file in the content folder.
 *
 * @param path where it is
 * @param name its name below the content folder, with forward slashes: {@code wins/W-2026-001.md}
 * @param size how many bytes it has
 */
public record ContentFile(Path path, String name, long size) implements Comparable<ContentFile> {

    /**
     * Its bytes.
     *
     * @throws FileSystemException which names it, if the disk or the rights do not give them
     */
    public byte[] bytes() throws FileSystemException {
        try {
            return Files.readAllBytes(path);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException nameless) {
            throw named(nameless);
        }
    }

    private FileSystemException named(IOException nameless) {
        FileSystemException named =
                new FileSystemException(path.toString(), null, nameless.getMessage());
        named.initCause(nameless);
        return named;
    }

    /** The outermost folder, or nothing for a file that stands in none. */
    public String folder() {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Everything before the last dot: {@code wins/W-2026-001}. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') ? name : name.substring(0, dot);
    }

    /** Everything behind the last dot, in small letters; empty if there is no dot. */
    public String extension() {
        return name.substring(Math.min(name.length(), stem().length() + 1))
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(ContentFile other) {
        return name.compareTo(other.name);
    }
}
