package org.sitegen.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;

/**
 * A site in the making, in a folder beside the one that it will replace as a whole.
 *
 * <p>Until {@link #commit} the old site stays as it is, byte for byte; whoever closes without it
 * has changed nothing. Files that did not change keep their time of change, so that whatever copies
 * the site to a web server can leave them out.
 */
public final class Staging implements Closeable {

    private final Swap swap;
    private final OutputLock lock;
    private final Names names = new Names();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    private Staging(Swap swap, OutputLock lock) {
        this.swap = swap;
        this.lock = lock;
    }

    /**
     * Begins a site.
     *
     * @param output the folder to replace: absent, empty, or made by an earlier build
     * @param shownAs how messages name that folder
     * @param sources the folders that people write in, which a site must never replace
     * @param findings what stands in the way is added here
     * @return null when something stands in the way
     */
    public static @Nullable Staging open(
            Path output, String shownAs, Collection<Path> sources, Findings findings)
            throws IOException {
        Location place = new SourceFile(shownAs, "").whole();
        Path site = OutputRules.real(output);
        Path parent = site.getParent();
        if (parent == null || !new OutputRules(place, findings).allow(Swap.at(site), sources)) {
            return null;
        }
        Files.createDirectories(parent);
        OutputLock lock = OutputLock.of(site);
        if (lock == null) {
            inUse(place, findings);
            return null;
        }
        Staging staging = new Staging(Swap.at(site), lock);
        staging.begin();
        return staging;
    }

    private static void inUse(Location place, Findings findings) {
        findings.error(
                "output-in-use",
                place,
                "another build is writing this folder",
                "Wait until it has ended, or choose another folder for \"site-gen.output\".");
    }

    private void begin() throws IOException {
        try {
            swap.recover();
            Files.createDirectory(swap.next());
            Marker.put(swap.next());
        } catch (IOException failure) {
            lock.close();
            throw failure;
        }
    }

    /**
     * Adds a file, from any thread.
     *
     * @param name where it stands in the site: {@code failures/f-2026-014/index.html}
     * @throws IllegalArgumentException for a name that leads out of the site
     * @throws IllegalStateException for a name that is taken
     */
    public void write(String name, byte[] bytes) throws IOException {
        names.take(name);
        Path file = swap.next().resolve(name);
        makeFolder(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
        Path before = swap.site().resolve(name);
        if (holds(before, bytes)) {
            keep(before, file, bytes);
            unchanged.incrementAndGet();
        } else {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            written.incrementAndGet();
        }
    }

    private void makeFolder(String folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(swap.next().resolve(folder));
            folders.add(folder);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    && attributes.size() == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (FileSystemException isNotThere) {
            return false;
        }
    }

    private static void keep(Path before, Path file, byte[] bytes) throws IOException {
        try {
            Files.createLink(file, before);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            Files.setLastModifiedTime(file, Files.getLastModifiedTime(before));
        }
    }

    /** How many files are new or changed so far. */
    public int written() {
        return written.get();
    }

    /** How many files are as they were so far. */
    public int unchanged() {
        return unchanged.get();
    }

    /** Puts the new site in the place of the old one, unless they are the same. */
    public void commit() throws IOException {
        if (!isSame()) {
            swap.retire();
            swap.install();
            swap.sweep();
        }
    }

    private boolean isSame() throws IOException {
        return written.get() == 0
                && unchanged.get() > 0
                && unchanged.get() == Tree.files(swap.site());
    }

    /** Leaves the old site as it is. */
    public void discard() throws IOException {
        Tree.delete(swap.next());
    }

    /** Discards what was not committed, and lets the next build begin. */
    @Override
    public void close() throws IOException {
        try {
            discard();
        } finally {
            lock.close();
        }
    }
}
