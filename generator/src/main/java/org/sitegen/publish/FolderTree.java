package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with all that is in it. */
final class FolderTree {

    private FolderTree() {}

    /**
     * Deletes a folder of ours; links are deleted, never followed. The marker goes last, so that a
     * folder that is half deleted is still known as ours.
     */
    static void delete(Path folder, Disk disk) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path marker = folder.resolve(Marker.NAME);
        Files.walkFileTree(folder, new Deletion(folder, marker, disk));
        if (isAlone(marker, folder)) {
            disk.delete(marker);
        }
        disk.delete(folder);
    }

    private static boolean isAlone(Path marker, Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList().equals(List.of(marker));
        }
    }

    /** How many files a folder holds, the marker not counted. */
    static long files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        Path marker = folder.resolve(Marker.NAME);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(marker))
                    .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .count();
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Path marker;
        private final Disk disk;

        Deletion(Path top, Path marker, Disk disk) {
            this.top = top;
            this.marker = marker;
            this.disk = disk;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (!file.equals(marker)) {
                disk.delete(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            if (failure != null) {
                throw failure;
            }
            if (!folder.equals(top)) {
                disk.delete(folder);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
