package org.sitegen;

import java.io.IOException;
import org.sitegen.publish.Staging;

/** The way from a content folder to a site: read, tell, check, plan, render, write. */
public final class SiteGenerator {

    /** Builds the site, or leaves the old one as it is when something was found that stops it. */
    public BuildResult build(BuildRequest request) throws IOException {
        Run run = new Run(request);
        Run.Work work = run.prepare();
        if (work == null) {
            return run.stopped();
        }
        try (Staging staging = run.open()) {
            if (staging == null) {
                return run.stopped();
            }
            run.render(work, (address, bytes) -> staging.write(address.file(), bytes));
            if (run.isStopped()) {
                return run.stopped();
            }
            run.commit(staging);
            return run.built(work.pages(), staging);
        }
    }

    /** Finds what {@link #build} would find, and writes nothing. */
    public BuildResult check(BuildRequest request) throws IOException {
        Run run = new Run(request);
        Run.Work work = run.prepare();
        if (work == null) {
            return run.checked(0);
        }
        run.render(work, (address, bytes) -> {});
        return run.checked(work.pages());
    }
}
