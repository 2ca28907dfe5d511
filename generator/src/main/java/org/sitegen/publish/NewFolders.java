package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folders that files need which are not there yet, each made once; from any thread. */
final class NewFolders {

    private final Path top;
    private final Disk disk;
    private final Set<Path> there = ConcurrentHashMap.newKeySet();

    /** Folders in one, which is among them. */
    NewFolders(Path top, Disk disk) {
        this.top = top;
        this.disk = disk;
    }

    /** Where a file of the top folder stands, the folder it stands in being made. */
    Path place(String name) throws IOException {
        Path file = top.resolve(name);
        make(Objects.requireNonNull(file.getParent()));
        return file;
    }

    /** Makes the top folder itself and those above it. */
    void make() throws IOException {
        make(top);
    }

    private void make(Path folder) throws IOException {
        if (there.contains(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            Path above = folder.getParent();
            if (above != null) {
                make(above);
            }
            makeAlone(folder);
        }
        there.add(folder);
    }

    private void makeAlone(Path folder) throws IOException {
        try {
            disk.makeFolder(folder);
        } catch (FileAlreadyExistsException exists) {
            if (!Files.isDirectory(folder)) {
                throw exists;
            }
        }
    }

    /** The top folder and all in it that were made. */
    List<Path> all() {
        there.add(top);
        return List.copyOf(there);
    }
}
