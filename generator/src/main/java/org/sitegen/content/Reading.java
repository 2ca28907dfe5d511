package org.sitegen.content;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;
import org.sitegen.finding.Severity;
import org.sitegen.finding.SourceFile;
import org.sitegen.newsletter.Reference;

/** What comes up while one file is read: findings, and the names of other things. */
final class Reading {

    /** More findings than these in one file have one cause, and help nobody. */
    private static final int MOST_FINDINGS = 100;

    private static final int LONGEST_MESSAGE = 300;

    private final SourceFile file;
    private final String id;
    private final List<Finding> found = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private int[] lineStarts = new int[0];
    private int errors;

    Reading(SourceFile file, String id) {
        this.file = file;
        this.id = id;
    }

    SourceFile file() {
        return file;
    }

    /** The text of a line counted from 1, found at once even in a file of very many lines. */
    String line(int number) {
        if (lineStarts.length == 0) {
            lineStarts = LineStarts.of(file.text());
        }
        return LineStarts.line(file.text(), lineStarts, number);
    }

    /** The id of the entry, which its file's name gives; empty for a file that is no entry. */
    String id() {
        return id;
    }

    /** Everything that the file names so far. */
    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Whether the file has a mistake so far. */
    boolean hasErrors() {
        return errors > 0;
    }

    /** Whether a rule was broken so far. */
    boolean hasErrors(String check) {
        return found.stream().anyMatch(finding -> finding.check().equals(check));
    }

    void mention(Reference reference, Location location) {
        mentions.add(new Mention(reference, location));
    }

    void error(String check, Location location, String message, String advice) {
        errors++;
        add(Severity.ERROR, check, location, message, advice);
    }

    void warning(String check, Location location, String message, String advice) {
        add(Severity.WARNING, check, location, message, advice);
    }

    void notice(String check, Location location, String message, String advice) {
        add(Severity.NOTICE, check, location, message, advice);
    }

    private void add(
            Severity severity, String check, Location location, String message, String advice) {
        if (found.size() < MOST_FINDINGS) {
            found.add(new Finding(severity, check, location, brief(message), brief(advice)));
        } else if (found.size() == MOST_FINDINGS) {
            found.add(thereIsMore());
        }
    }

    private Finding thereIsMore() {
        return new Finding(
                Severity.ERROR,
                "too-many-findings",
                file.whole(),
                "this file has more than " + MOST_FINDINGS + " mistakes; the others are not listed",
                "Put the first ones right and build again.");
    }

    private static String brief(String message) {
        if (message.length() <= LONGEST_MESSAGE) {
            return message;
        }
        int end = Character.isHighSurrogate(message.charAt(LONGEST_MESSAGE - 1)) ? 1 : 0;
        return message.substring(0, LONGEST_MESSAGE - end) + "…";
    }

    /**
     * Hands over what was found.
     *
     * @param unfinished whether the file is a draft, whose mistakes stop nothing yet
     */
    void report(Findings findings, boolean unfinished) {
        for (Finding finding : found) {
            findings.add(unfinished ? asNotice(finding) : finding);
        }
    }

    static Finding asNotice(Finding finding) {
        return new Finding(
                Severity.NOTICE,
                finding.check(),
                finding.location(),
                finding.message(),
                finding.advice());
    }
}
