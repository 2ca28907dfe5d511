package org.sitegen.finding.file;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Severity;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.advice.Advice;

/** What is found while one file is read: it ends somewhere, and knows the lines of the file. */
public final class FileFindings {

    /** One more than are listed, so that it is told that there are more. */
    private static final int MOST = Findings.MOST_IN_A_FILE + 1;

    private final SourceFile file;
    private final List<Finding> found = new ArrayList<>();
    private int[] lineStarts = new int[0];
    private int errors;

    /** Nothing yet. */
    public FileFindings(SourceFile file) {
        this.file = file;
    }

    /** The file that is read. */
    public SourceFile file() {
        return file;
    }

    /** The text of a line counted from 1, found at once even in a file of very many lines. */
    public String line(int number) {
        if (lineStarts.length == 0) {
            lineStarts = LineStarts.of(file.text());
        }
        return LineStarts.line(file.text(), lineStarts, number);
    }

    /** Whether the file has a mistake so far. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** Whether a rule was broken so far. */
    public boolean hasErrors(String check) {
        return found.stream().anyMatch(finding -> finding.check().equals(check));
    }

    /** Whether a line has a mistake so far. */
    public boolean hasErrorIn(int line) {
        return found.stream()
                .anyMatch(
                        finding ->
                                finding.severity() == Severity.ERROR
                                        && finding.location().line() == line);
    }

    /** Everything so far. */
    public List<Finding> all() {
        return List.copyOf(found);
    }

    /** Whether nothing that is added now would be listed. */
    public boolean isFull() {
        return found.size() == MOST;
    }

    /** Adds something that stops the build. */
    public void error(String check, Location location, String message, String advice) {
        error(check, location, message, Advice.of(advice));
    }

    /** The same, with what to write. */
    public void error(String check, Location location, String message, Advice advice) {
        add(advice.on(Severity.ERROR, check, location, message));
    }

    /** Adds something that stops a strict build. */
    public void warning(String check, Location location, String message, String advice) {
        warning(check, location, message, Advice.of(advice));
    }

    /** The same, with what to write. */
    public void warning(String check, Location location, String message, Advice advice) {
        add(advice.on(Severity.WARNING, check, location, message));
    }

    /** Adds something that an editor may want to know. */
    public void notice(String check, Location location, String message, String advice) {
        add(new Finding(Severity.NOTICE, check, location, message, advice));
    }

    /** Adds something. */
    public void add(Finding finding) {
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    /**
     * Hands over what was found.
     *
     * @param unfinished whether the file is a draft, whose mistakes stop nothing yet
     */
    public void report(Findings findings, boolean unfinished) {
        for (Finding finding : found) {
            findings.add(unfinished ? finding.asNotice() : finding);
        }
    }
}
