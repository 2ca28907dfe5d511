package org.sitegen.content;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.newsletter.Reference;

/** What comes up while one file is read: findings, and the names of other things. */
final class Reading {

    /** More findings than these in one file have one cause, and help nobody. */
    private static final int MOST_FINDINGS = 100;

    private static final int LONGEST_MESSAGE = 300;

    private final SourceFile file;
    private final String id;
    private final Findings findings;
    private final List<Mention> mentions = new ArrayList<>();
    private int errors;
    private int found;

    Reading(SourceFile file, String id, Findings findings) {
        this.file = file;
        this.id = id;
        this.findings = findings;
    }

    SourceFile file() {
        return file;
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

    void mention(Reference reference, Location location) {
        mentions.add(new Mention(reference, location));
    }

    void error(String check, Location location, String message, String advice) {
        errors++;
        if (++found <= MOST_FINDINGS) {
            findings.error(check, location, brief(message), brief(advice));
        } else if (found == MOST_FINDINGS + 1) {
            sayThatThereIsMore();
        }
    }

    void warning(String check, Location location, String message, String advice) {
        if (++found <= MOST_FINDINGS) {
            findings.warning(check, location, brief(message), brief(advice));
        }
    }

    private void sayThatThereIsMore() {
        findings.error(
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
}
