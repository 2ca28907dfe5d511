package org.sitegen.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.work.Parallel;

/**
 * A site in the making, in a folder beside the one that it will replace as a whole.
 *
 * <p>Until {@link #commit} the old site stays as it is, byte for byte; whoever closes without it
 * has changed nothing. Files that did not change keep their time of change, so that whatever copies
 * the site to a web server can leave them out.
 */
public final class Staging implements Closeable {

    /** Disks do better when many wait for them than when one does. */
    private static final int SYNC_THREADS = 8;

    private final Swap swap;
    private final Disk disk;
    private final OutputLock lock;
    private final NewFolders folders;
    private final OldSite old;
    private final SiteFileNames names = new SiteFileNames();
    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Queue<String> unchanged = new ConcurrentLinkedQueue<>();

    private Staging(Swap swap, Disk disk, OutputLock lock, OldSite old) {
        this.swap = swap;
        this.disk = disk;
        this.lock = lock;
        this.old = old;
        this.folders = new NewFolders(swap.next(), disk);
    }

    /**
     * Begins a site.
     *
     * @param output where it is to stand
     * @param findings what stands in the way is added here
     * @return null when something stands in the way
     */
    public static @Nullable Staging open(OutputFolder output, Findings findings)
            throws IOException {
        return open(output, findings, new RealDisk(output.sync()));
    }

    static @Nullable Staging open(OutputFolder output, Findings findings, Disk disk)
            throws IOException {
        Location place = new SourceFile(output.shownAs(), "").whole();
        Path site = OutputRules.real(output.path());
        Path parent = site.getParent();
        Swap swap = new Swap(site, disk);
        if (!new OutputRules(place, findings).allow(swap, output.sources()) || parent == null) {
            return null;
        }
        new NewFolders(parent, disk).make();
        OutputLock lock = OutputLock.of(site);
        if (lock == null) {
            inUse(place, findings);
            return null;
        }
        return begun(swap, disk, lock);
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
                "Wait until it has ended, or choose another folder for the parameter \"output\".");
    }

    private static Staging begun(Swap swap, Disk disk, OutputLock lock) throws IOException {
        try {
            swap.recover();
            OldSite old = OldSite.of(swap.site(), swap.begin());
            return new Staging(swap, disk, lock, old);
        } catch (Throwable failure) {
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
        if (old.holds(name, bytes)) {
            unchanged.add(name);
        } else {
            disk.write(folders.place(name), bytes);
            written.add(name);
        }
    }

    /** How many files are new or changed so far. */
    public int written() {
        return written.size();
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
        List<Path> fresh = new ArrayList<>();
        written.forEach(name -> fresh.add(swap.next().resolve(name)));
        for (String name : unchanged) {
            Path kept = folders.place(name);
            if (disk.keep(swap.site().resolve(name), kept)) {
                fresh.add(kept);
            }
        }
        sync(fresh);
        swap.exchange();
    }

    private boolean isSame() throws IOException {
        return written.isEmpty() && !unchanged.isEmpty() && old.consistsOf(unchanged.size());
    }

    /** Whatever is new is on the disk before a name leads to it. */
    private void sync(List<Path> fresh) throws IOException {
        List<Path> all = new ArrayList<>(fresh);
        all.addAll(folders.all());
        Parallel.map(all, this::sync, SYNC_THREADS);
    }

    private Path sync(Path path) throws IOException {
        disk.sync(path);
        return path;
    }

    /** Discards what was not committed, and lets the next build begin. */
    @Override
    public void close() throws IOException {
        try {
            swap.discard();
        } finally {
            lock.close();
        }
    }
}
