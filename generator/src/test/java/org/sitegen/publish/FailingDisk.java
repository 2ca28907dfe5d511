package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that works for so many steps, and then no longer. */
final class FailingDisk implements Disk {

    /** How it fails. */
    enum Way {
        /** There is no room: nothing can be made, what was begun is half written. */
        FULL,
        /** The program is killed: nothing at all happens any more. */
        KILLED,
        /** A single step fails, and all others go well. */
        ONCE
    }

    private final Disk disk = new RealDisk(false);
    private final Way way;
    private final int good;
    private volatile int steps;

    FailingDisk(Way way, int good) {
        this.way = way;
        this.good = good;
    }

    /** Whether it has come to fail. */
    boolean hasFailed() {
        return steps > good;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step(true);
        disk.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            step(true);
        } catch (IOException halfWay) {
            if (way == Way.FULL || steps == good + 1) {
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            throw halfWay;
        }
        disk.write(file, bytes);
    }

    @Override
    public boolean keep(Path before, Path file) throws IOException {
        step(true);
        return disk.keep(before, file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(false);
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step(false);
        disk.delete(path);
    }

    @Override
    public void sync(Path path) throws IOException {
        step(false);
        disk.sync(path);
    }

    private synchronized void step(boolean needsRoom) throws IOException {
        steps++;
        boolean failing = way == Way.ONCE ? steps == good + 1 : steps > good;
        if (failing && (needsRoom || way != Way.FULL)) {
            throw new IOException("step " + steps);
        }
    }
}
