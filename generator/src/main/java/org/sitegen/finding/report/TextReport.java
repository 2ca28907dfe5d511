package org.sitegen.finding.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Report;
import org.sitegen.finding.Severity;
import org.sitegen.finding.Withheld;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.Counted;

/** A report for people: each finding with its line, a caret and what to do; then the counts. */
public final class TextReport {

    /** Nobody reads the names of more files than these. */
    private static final int MOST_WITHHELD = 100;

    private TextReport() {}

    /** The whole report. */
    static String write(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(finding(finding)).append("\n\n");
        }
        return text.append(summary(report)).append('\n').toString();
    }

    /** One finding on a few lines, without a line end after the last. */
    public static String finding(Finding finding) {
        StringBuilder text = new StringBuilder(TerminalCharacter.printable(finding.headline()));
        Excerpt.of(finding.location()).forEach(line -> text.append('\n').append(line));
        if (!finding.advice().isEmpty()) {
            text.append("\n     ").append(TerminalCharacter.printable(finding.advice()));
        }
        return text.toString();
    }

    /** The counts, what became of the entries and what the run did, a line each. */
    public static String summary(Report report) {
        StringBuilder text = new StringBuilder(counts(report));
        text.append('\n').append(report.entries().sentence());
        List<Withheld> all = report.entries().withheld();
        for (Withheld withheld : all.subList(0, Math.min(all.size(), MOST_WITHHELD))) {
            String line = withheld.file() + ": " + withheld.reason();
            text.append("\n  withheld: ").append(TerminalCharacter.printable(line));
        }
        if (all.size() > MOST_WITHHELD) {
            text.append("\n  withheld: ").append(all.size() - MOST_WITHHELD).append(" more");
        }
        return text.append('\n').append(report.outcome()).toString();
    }

    /** How much was found, in one sentence: {@code 2 errors, 1 warning in 2 files.} */
    public static String counts(Report report) {
        if (report.findings().isEmpty()) {
            return "Nothing to put right.";
        }
        String found =
                Arrays.stream(Severity.values())
                        .filter(severity -> report.count(severity) > 0)
                        .map(severity -> counted(report, severity))
                        .collect(Collectors.joining(", "));
        String more = isCutOff(report) ? " or more" : "";
        String text = found + more + " in " + Counted.of(files(report), "file", "files") + '.';
        boolean byWarnings = !report.succeeded() && report.count(Severity.ERROR) == 0;
        return byWarnings ? text + " Warnings stop it, because strict is set." : text;
    }

    private static boolean isCutOff(Report report) {
        return report.findings().stream()
                .anyMatch(finding -> finding.check().equals(Findings.MORE));
    }

    private static String counted(Report report, Severity severity) {
        return Counted.of(report.count(severity), severity.word(), severity.word() + "s");
    }

    private static long files(Report report) {
        return report.findings().stream()
                .map(finding -> finding.location().file().path())
                .distinct()
                .count();
    }
}
