package org.sitegen.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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
    private final SiteFileNames names = new SiteFileNames();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();
    private final Queue<String> unchanged = new ConcurrentLinkedQueue<>();
    private boolean hasOldSite;

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
        if (!new OutputRules(place, findings).allow(Swap.at(site), sources) || parent == null) {
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

    /** Whether a folder holds a site that an earlier build made. */
    public static boolean isSite(Path output) {
        return Marker.stands(output);
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
            hasOldSite = swap.hasSite();
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
        if (hasOldSite && holds(swap.site().resolve(name), bytes)) {
            unchanged.add(name);
        } else {
            Files.write(place(name), bytes, StandardOpenOption.CREATE_NEW);
            written.incrementAndGet();
        }
    }

    private Path place(String name) throws IOException {
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        if (!folders.contains(folder)) {
            Files.createDirectories(swap.next().resolve(folder));
            folders.add(folder);
        }
        return swap.next().resolve(name);
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

    /** How many files are new or changed so far. */
    public int written() {
        return written.get();
    }

    /** How many files are as they were so far. */
    public int unchanged() {
        return unchanged.size();
    }

    /** Puts the new site in the place of the old one, unless they are the same. */
    public void commit() throws IOException {
        if (isSame()) {
            return;
        }
        for (String name : unchanged) {
            keep(swap.site().resolve(name), place(name));
        }
        swap.retire();
        swap.install();
        swap.sweep();
    }

    private boolean isSame() throws IOException {
        return written.get() == 0
                && !unchanged.isEmpty()
                && unchanged.size() == FolderTree.files(swap.site());
    }

    private static void keep(Path before, Path file) throws IOException {
        try {
            Files.createLink(file, before);
        } catch (FileSystemException | UnsupportedOperationException noLinksHere) {
            Files.copy(before, file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Leaves the old site as it is. */
    public void discard() throws IOException {
        FolderTree.delete(swap.next());
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
