package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.sitegen.finding.Report;
import org.sitegen.finding.report.ReportFormat;

/** Reports as files, for build servers and other programs. */
public final class ReportFiles {

    private ReportFiles() {}

    /** Writes the report into a folder, once in each format, over those of the run before. */
    public static void write(Path folder, Set<ReportFormat> formats, Report report)
            throws IOException {
        for (ReportFormat format : formats) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(format.file()), format.write(report));
        }
    }
}
