package org.sitegen.maven;

import java.time.Duration;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;
import org.sitegen.BuildResult;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;
import org.sitegen.finding.report.TextReport;

/** A report in Maven's log: each finding at its level, then the summary. */
final class ReportLog {

    private ReportLog() {}

    static void write(BuildResult result, Log log) {
        for (Finding finding : result.findings()) {
            write(finding, result.report().stops(finding), log);
        }
        TextReport.summary(result.report()).lines().forEach(log::info);
        String stages =
                result.stages().stream()
                        .map(stage -> stage.name() + " " + seconds(stage.took()))
                        .collect(Collectors.joining(", "));
        if (!stages.isEmpty()) {
            log.debug("Time of each stage: " + stages);
        }
    }

    /** What stops the build is an error to Maven, so that {@code -q} shows it. */
    private static void write(Finding finding, boolean stops, Log log) {
        String text = TextReport.finding(finding) + "\n";
        if (stops) {
            log.error(text);
        } else if (finding.severity() == Severity.WARNING) {
            log.warn(text);
        } else {
            log.info(text);
        }
    }

    private static String seconds(Duration took) {
        return took.toMillis() + " ms";
    }

    /** The sentence that a build ends with when findings stop it. */
    static String failure(BuildResult result) {
        return "The newsletter is not ready: "
                + TextReport.counts(result.report())
                + " Put right what is marked above, then run the same command again.";
    }
}
