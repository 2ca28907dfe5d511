package org.sitegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.sitegen.content.SiteZone;
import org.sitegen.output.format.Sink;
import org.sitegen.publish.Staging;

/** The way from a content folder to a site: read, tell, check, plan, render, write. */
public final class SiteGenerator {

    /** A generator, which keeps nothing from one run to the next. */
    public SiteGenerator() {}

    /**
     * Builds the site, or leaves the old one as it is when something was found that stops it.
     *
     * @throws IOException when a disk, a right or the memory fails, with a sentence on it
     */
    public BuildResult build(BuildRequest request) throws IOException {
        return guarded(SiteGenerator::builtBy, request);
    }

    /**
     * Finds what {@link #build} would find, and writes no site.
     *
     * @throws IOException when a disk, a right or the memory fails, with a sentence on it
     */
    public BuildResult check(BuildRequest request) throws IOException {
        return guarded(SiteGenerator::checkedBy, request);
    }

    /** The zone of the newsletter in a content folder, whose day is today; UTC if it names none. */
    public static ZoneId zone(Path content) {
        return SiteZone.of(content);
    }

    private static BuildResult guarded(BuildAction action, BuildRequest request)
            throws IOException {
        try {
            return action.run(request);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (OutOfMemoryError full) {
            throw new IOException("the memory that Java may use is full", full);
        } catch (StackOverflowError deep) {
            throw new IOException("something is nested more deeply than Java can follow", deep);
        }
    }

    private static BuildResult builtBy(BuildRequest request) throws IOException {
        Run run = Run.toBuild(request);
        Run.Work work = run.prepare();
        if (work == null) {
            return run.stopped();
        }
        try (Staging staging = run.open()) {
            if (staging == null) {
                return run.stopped();
            }
            Sink sink = (address, bytes) -> staging.write(address.file(), bytes);
            run.render(work, sink);
            run.copy(work, sink);
            if (run.isStopped()) {
                return run.stopped();
            }
            run.commit(staging);
            return run.built(work.pages(), staging);
        }
    }

    private static BuildResult checkedBy(BuildRequest request) throws IOException {
        Run run = Run.toCheck(request);
        Run.Work work = run.prepare();
        if (work == null) {
            return run.checked(0);
        }
        run.render(work, (address, bytes) -> {});
        return run.checked(work.pages());
    }
}
