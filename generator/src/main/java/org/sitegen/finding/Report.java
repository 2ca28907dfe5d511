package org.sitegen.finding;

import java.util.List;
import java.util.Objects;

/**
 * All that a run has to say, in whatever format it is then written.
 *
 * @param findings everything that was found, by path, line and column
 * @param entries what became of the entries
 * @param strict whether warnings stop the build as errors do
 * @param outcome what the run did or left, as a sentence
 */
public record Report(List<Finding> findings, EntryCounts entries, boolean strict, String outcome) {

    public Report {
        findings = List.copyOf(findings);
        Objects.requireNonNull(entries, "entries");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Whether nothing that was found stops the build. */
    public boolean succeeded() {
        return findings.stream().noneMatch(this::stops);
    }

    /** Whether a finding of this run stops the build. */
    public boolean stops(Finding finding) {
        return finding.severity().stops(strict);
    }

    /** How many findings are of a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
