package org.sitegen.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The disk of this machine. Files that this program makes all have the same rights, and so have
 * folders: whether everybody can read them is seen from the first.
 */
final class RealDisk implements Disk {

    private final boolean syncs;
    private volatile boolean filesArePublic;
    private volatile boolean foldersArePublic;

    /**
     * The disk as it is.
     *
     * @param syncs whether it waits; without, what a power cut leaves is up to the operating system
     */
    RealDisk(boolean syncs) {
        this.syncs = syncs;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
        foldersArePublic = foldersArePublic || PublicAccess.grant(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        // In one go: Files.write asks the system for every eight kilobytes.
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
        filesArePublic = filesArePublic || PublicAccess.grant(file);
    }

    @Override
    public boolean keep(Path before, Path file) throws IOException {
        try {
            Files.createLink(file, before);
            return false;
        } catch (FileSystemException | UnsupportedOperationException noLinksHere) {
            Files.copy(before, file, StandardCopyOption.COPY_ATTRIBUTES);
            return true;
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public void sync(Path path) throws IOException {
        if (!syncs) {
            return;
        }
        if (!Files.isDirectory(path)) {
            force(path, StandardOpenOption.WRITE);
        } else if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // Elsewhere folders cannot be opened, and need not be.
            force(path, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption way) throws IOException {
        try (FileChannel channel = FileChannel.open(path, way)) {
            channel.force(true);
        }
    }
}
