package org.sitegen;

import java.util.List;
import java.util.Objects;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Report;

/**
 * What came of a {@link BuildRequest}.
 *
 * @param report the findings, what became of the entries, and what the run did
 * @param pages how many pages the site has
 * @param written how many files are new or changed
 * @param unchanged how many files are as they were
 * @param stages how long each stage took, in order
 */
public record BuildResult(
        Report report, int pages, int written, int unchanged, List<Stage> stages) {

    public BuildResult {
        Objects.requireNonNull(report, "report");
        stages = List.copyOf(stages);
    }

    /** Whether nothing stopped the build. */
    public boolean succeeded() {
        return report.succeeded();
    }

    /** Everything that was found, by path, line and column. */
    public List<Finding> findings() {
        return report.findings();
    }

    /** What became of the entries. */
    public EntryCounts entries() {
        return report.entries();
    }
}
