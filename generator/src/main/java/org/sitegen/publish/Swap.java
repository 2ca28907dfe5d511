package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The folders that a site is exchanged with, side by side so that a rename moves them.
 *
 * <p>A kill at any point leaves one of few states, and {@link #recover} leads each of them back to
 * a whole site: before the old site steps aside it stands; after it, it waits beside its place and
 * is put back; once the new site stands only rubbish is left.
 */
final class Swap {

    private final Path site;
    private final Path next;
    private final Path last;
    private final Disk disk;

    Swap(Path site, Disk disk) {
        this.site = site;
        this.next = site.resolveSibling(site.getFileName() + ".new");
        this.last = site.resolveSibling(site.getFileName() + ".old");
        this.disk = disk;
    }

    /** The folder that readers see. */
    Path site() {
        return site;
    }

    /** The site in the making. */
    Path next() {
        return next;
    }

    /** The site before, while it is being replaced. */
    Path last() {
        return last;
    }

    /** All folders that a swap renames or deletes. */
    List<Path> folders() {
        return List.of(site, next, last);
    }

    /** Leads back to a whole site, or to none where there was none, with nothing beside it. */
    void recover() throws IOException {
        if (!exists(site) && exists(last)) {
            disk.move(last, site);
        }
        FolderTree.delete(last, disk);
        FolderTree.delete(next, disk);
    }

    /** Makes the folder of the new site, and gives the marker in it. */
    Path begin() throws IOException {
        disk.makeFolder(next);
        return Marker.put(next, disk);
    }

    /** Deletes the new site, if it has not become the site. */
    void discard() throws IOException {
        FolderTree.delete(next, disk);
    }

    /** Puts the new site in the place of the old one. */
    void exchange() throws IOException {
        retire();
        install();
        disk.sync(Objects.requireNonNull(next.getParent()));
        sweep();
    }

    /** Takes the old site away from its place. */
    void retire() throws IOException {
        if (exists(site)) {
            disk.move(site, last);
        }
    }

    /** Puts the new site in its place, or else the old one back. */
    void install() throws IOException {
        try {
            disk.move(next, site);
        } catch (IOException failure) {
            if (exists(last) && !exists(site)) {
                disk.move(last, site);
            }
            throw failure;
        }
    }

    /** Deletes the old site; what cannot be deleted now is deleted before the next build. */
    private void sweep() {
        try {
            FolderTree.delete(last, disk);
        } catch (IOException leftForTheNextBuild) {
            // The new site stands: a file that somebody has open must not fail the build.
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
