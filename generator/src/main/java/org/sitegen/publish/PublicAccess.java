package org.sitegen.publish;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets everybody read what is published: a build server with a strict umask would make a site that
 * no web server can serve. Rights that are there stay.
 */
final class PublicAccess {

    private static final Set<PosixFilePermission> FILE =
            EnumSet.of(OWNER_READ, OWNER_WRITE, GROUP_READ, OTHERS_READ);
    private static final Set<PosixFilePermission> FOLDER = EnumSet.copyOf(FILE);

    static {
        FOLDER.addAll(EnumSet.of(OWNER_EXECUTE, GROUP_EXECUTE, OTHERS_EXECUTE));
    }

    private PublicAccess() {}

    /**
     * Adds the rights that a file or folder lacks; on disks without rights nothing.
     *
     * @return whether it lacked none
     */
    static boolean grant(Path path) throws IOException {
        PosixFileAttributes attributes = attributes(path);
        if (attributes == null || stands(attributes)) {
            return true;
        }
        Set<PosixFilePermission> all = EnumSet.copyOf(attributes.permissions());
        all.addAll(needed(attributes));
        try {
            Files.setPosixFilePermissions(path, all);
        } catch (FileSystemException rightsAreFixedHere) {
            // A mounted disk may have the same rights everywhere: then they are not ours to give.
        }
        return false;
    }

    /** Whether everybody can read a file or folder, as far as the disk knows. */
    static boolean stands(Path path) throws IOException {
        PosixFileAttributes attributes = attributes(path);
        return attributes == null || stands(attributes);
    }

    private static boolean stands(PosixFileAttributes attributes) {
        return attributes.permissions().containsAll(needed(attributes));
    }

    private static Set<PosixFilePermission> needed(PosixFileAttributes attributes) {
        return attributes.isDirectory() ? FOLDER : FILE;
    }

    private static @Nullable PosixFileAttributes attributes(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(
                        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null ? null : view.readAttributes();
    }
}
