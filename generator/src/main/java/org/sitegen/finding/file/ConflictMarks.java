package org.sitegen.finding.file;

import java.util.List;
import org.sitegen.finding.SourceFile;

/** Finds what version control writes into a file when two people have changed the same lines. */
public final class ConflictMarks {

    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>>";

    private static final List<String> ANY = List.of(OURS, BASE, BETWEEN, THEIRS);

    private final FileFindings found;
    private boolean open;

    /** Where one stands that no beginning explains so far, or -1. */
    private int between = -1;

    private ConflictMarks(FileFindings found) {
        this.found = found;
    }

    /**
     * The file with one of two versions, and that in the lines where it stood, after a finding for
     * each mark: so that other files may go on to name what stands in it.
     */
    public static SourceFile withoutTheirs(SourceFile file, Findings findings) {
        return areIn(file, findings) ? new SourceFile(file.path(), ours(file.text())) : file;
    }

    private static String ours(String text) {
        StringBuilder ours = new StringBuilder();
        boolean theirs = false;
        for (String line : text.split("\n", -1)) {
            boolean mark = ANY.stream().anyMatch(each -> isMark(each, line, 0));
            theirs = mark ? isMark(BASE, line, 0) || isMark(BETWEEN, line, 0) : theirs;
            ours.append(mark || theirs ? "" : line).append('\n');
        }
        return ours.toString();
    }

    /** Whether there are any, after a finding for each; none, where they stand within lines. */
    public static boolean areIn(SourceFile file, Findings findings) {
        if (!mayStandIn(file.text())) {
            return false;
        }
        FileFindings found = new FileFindings(file);
        new ConflictMarks(found).report(file.text());
        found.report(findings, false);
        return found.hasErrors();
    }

    private static boolean mayStandIn(String text) {
        return text.contains(OURS) || text.contains(THEIRS);
    }

    private void report(String text) {
        int at = 0;
        while (at < text.length() && !found.isFull()) {
            look(text, at);
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
    }

    /** What may also be a row of a table or a line below a heading counts only between the two. */
    private void look(String text, int at) {
        if (isMark(OURS, text, at)) {
            report(OURS, at);
            open = true;
        } else if (isMark(THEIRS, text, at)) {
            reportTheirs(at);
        } else if (open && isMark(BASE, text, at)) {
            report(BASE, at);
        } else if (isMark(BETWEEN, text, at)) {
            lookBetween(at);
        }
    }

    /** Of a merge whose beginning somebody has taken out only its end tells. */
    private void reportTheirs(int at) {
        if (between >= 0) {
            report(BETWEEN, between);
        }
        report(THEIRS, at);
        open = false;
        between = -1;
    }

    private void lookBetween(int at) {
        if (open) {
            report(BETWEEN, at);
        } else {
            between = at;
        }
    }

    private static boolean isMark(String mark, String text, int at) {
        if (!text.startsWith(mark, at)) {
            return false;
        }
        int behind = at + mark.length();
        while (behind < text.length() && text.charAt(behind) == mark.charAt(0)) {
            behind++;
        }
        return behind == text.length() || text.charAt(behind) <= ' ';
    }

    private void report(String mark, int at) {
        SourceFile file = found.file();
        found.error(
                "conflict-mark",
                file.at(at).wide(mark.length()),
                "\"" + mark + "\" is left of a merge that was not finished",
                "Keep one of the two versions, or write one of both, and delete the lines that"
                        + " begin with <<<<<<<, ======= and >>>>>>>.");
    }
}
