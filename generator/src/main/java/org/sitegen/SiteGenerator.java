package org.sitegen;

import java.io.IOException;
import java.util.List;
import org.sitegen.finding.Account;
import org.sitegen.finding.Report;

/** The way from a content folder to a site. */
public final class SiteGenerator {

    /** Builds the site, or leaves the old one as it is when something was found that stops it. */
    public BuildResult build(BuildRequest request) throws IOException {
        return nothing(request);
    }

    /** Finds what {@link #build} would find, and writes nothing. */
    public BuildResult check(BuildRequest request) throws IOException {
        return nothing(request);
    }

    private static BuildResult nothing(BuildRequest request) {
        Report report =
                new Report(List.of(), Account.NONE, request.strict(), Outcome.stopped(request));
        return new BuildResult(report, 0, 0, 0, List.of());
    }
}
