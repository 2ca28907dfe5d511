package org.sitegen.finding.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitegen.finding.Report;

/** The formats that a report can be had in. */
public enum ReportFormat {
    TEXT("report.txt"),
    JSON("report.json"),
    JUNIT("report.xml");

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** The name of the file that holds such a report. */
    public String file() {
        return file;
    }

    /** What is typed to ask for it: {@code text}, {@code json}, {@code junit}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The report in this format. */
    public String write(Report report) {
        return switch (this) {
            case TEXT -> TextReport.write(report);
            case JSON -> JsonReport.write(report);
            case JUNIT -> JUnitReport.write(report);
        };
    }

    /**
     * The formats that a list such as {@code json,junit} names.
     *
     * @throws IllegalArgumentException for a format that does not exist
     */
    public static Set<ReportFormat> list(String words) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String word : words.split(",", -1)) {
            if (!word.isBlank()) {
                formats.add(of(word.strip()));
            }
        }
        return formats;
    }

    private static ReportFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(word)));
    }

    private static String unknown(String word) {
        String known =
                Arrays.stream(values()).map(ReportFormat::word).collect(Collectors.joining(", "));
        return "report must name formats of " + known + ", not \"" + word + "\"";
    }
}
