package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * All that is done to a disk while a site is exchanged: in one place, so that tests can fail it.
 */
interface Disk {

    /** Makes a folder that everybody can read; nothing may stand there. */
    void makeFolder(Path folder) throws IOException;

    /** Writes a file that everybody can read; nothing may stand there. */
    void write(Path file, byte[] bytes) throws IOException;

    /**
     * Lets a file stand at a second place too, with its time.
     *
     * @return whether it had to be copied, so that it is not on the disk for certain
     */
    boolean keep(Path before, Path file) throws IOException;

    /** Moves a file or folder to a name beside it. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder. */
    void delete(Path path) throws IOException;

    /** Waits until a file or folder is on the disk for certain. */
    void sync(Path path) throws IOException;
}
