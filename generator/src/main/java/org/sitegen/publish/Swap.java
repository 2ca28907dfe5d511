package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders that a site is exchanged with, side by side so that a rename moves them.
 *
 * <p>A kill at any point leaves one of few states, and {@link #recover} leads each of them back to
 * a whole site: before {@link #retire} the old site stands; after it the old site waits beside its
 * place and is put back; after {@link #install} the new site stands and only rubbish is left.
 *
 * @param site the folder that readers see
 * @param next the site in the making
 * @param last the site before, while it is being replaced
 */
record Swap(Path site, Path next, Path last) {

    static Swap at(Path site) {
        return new Swap(site, beside(site, ".new"), beside(site, ".old"));
    }

    private static Path beside(Path site, String ending) {
        return site.resolveSibling(site.getFileName() + ending);
    }

    /** All folders that a swap renames or deletes. */
    List<Path> folders() {
        return List.of(site, next, last);
    }

    /** Leads back to a whole site, or to none where there was none, with nothing beside it. */
    void recover() throws IOException {
        if (!exists(site) && exists(last)) {
            Files.move(last, site);
        }
        FolderTree.delete(last);
        FolderTree.delete(next);
    }

    /** Whether there is a site to replace. */
    boolean hasSite() {
        return exists(site);
    }

    /** Takes the old site away from its place. */
    void retire() throws IOException {
        if (hasSite()) {
            Files.move(site, last);
        }
    }

    /** Puts the new site in its place, or else the old one back. */
    void install() throws IOException {
        try {
            Files.move(next, site);
        } catch (IOException failure) {
            if (exists(last) && !exists(site)) {
                Files.move(last, site);
            }
            throw failure;
        }
    }

    /** Deletes the old site; what cannot be deleted now is deleted before the next build. */
    void sweep() {
        try {
            FolderTree.delete(last);
        } catch (IOException leftForTheNextBuild) {
            // The new site stands: a file that somebody has open must not fail the build.
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
