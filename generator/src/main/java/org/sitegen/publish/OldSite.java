package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The site of the build before, whose files the new one keeps where they are the same.
 *
 * @param folder where it stands
 * @param exists whether there is one at all
 * @param rightsMatter whether files that others cannot read are to be written anew
 */
record OldSite(Path folder, boolean exists, boolean rightsMatter) {

    /**
     * The old site beside a new file of the same disk, which shows whether rights can be given
     * there at all.
     */
    static OldSite of(Path folder, Path newFile) throws IOException {
        return new OldSite(folder, Files.isDirectory(folder), PublicAccess.stands(newFile));
    }

    /** Whether it has this file with these bytes, for everybody to read. */
    boolean holds(String name, byte[] bytes) throws IOException {
        return exists && isSame(folder.resolve(name), bytes);
    }

    private boolean isSame(Path file, byte[] bytes) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    && attributes.size() == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes)
                    && isPublic(file);
        } catch (FileSystemException isNotThere) {
            return false;
        }
    }

    /** Whether it has so many files, and every folder is for everybody to read. */
    boolean consistsOf(int files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> folders = all.filter(each -> Files.isDirectory(each)).toList();
            for (Path each : folders) {
                if (!isPublic(each)) {
                    return false;
                }
            }
        }
        return FolderTree.files(folder) == files;
    }

    private boolean isPublic(Path path) throws IOException {
        return !rightsMatter || PublicAccess.stands(path);
    }
}
