package org.sitegen.finding.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;

/**
 * The findings of one run so far: things can only be added, from any thread, and each counts once.
 *
 * <p>Of very many, the most severe are kept, and of those the first. Which ones these are does not
 * depend on the order in which they were added.
 */
public final class Findings {

    /** More findings than these in one file have one cause, and help nobody. */
    static final int MOST_IN_A_FILE = 100;

    /** Nobody reads more than these, and the memory for them has to end somewhere. */
    static final int MOST = 2000;

    /** The check of the finding that stands for those that are not listed. */
    public static final String MORE = "too-many-findings";

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder());

    private final TreeSet<Finding> kept = new TreeSet<>(WORST_FIRST);
    private final Map<String, TreeSet<Finding>> byFile = new HashMap<>();
    private final Map<String, Finding> cutOff = new HashMap<>();
    private final Set<Severity> severities = EnumSet.noneOf(Severity.class);
    private final Set<String> filesWithErrors = new HashSet<>();
    private boolean full;

    /** Nothing found yet. */
    public Findings() {}

    /** Adds one finding. */
    public synchronized void add(Finding finding) {
        severities.add(finding.severity());
        String path = finding.location().file().path();
        if (finding.severity() == Severity.ERROR) {
            filesWithErrors.add(path);
        }
        if (finding.check().equals(MORE)) {
            cutOff.merge(path, finding, Findings::worse);
            return;
        }
        keep(finding, byFile.computeIfAbsent(path, any -> new TreeSet<>(WORST_FIRST)));
    }

    private void keep(Finding finding, NavigableSet<Finding> sameFile) {
        kept.add(finding);
        if (sameFile.add(finding) && sameFile.size() > MOST_IN_A_FILE) {
            Finding dropped = drop(sameFile.last());
            cutOff.merge(dropped.location().file().path(), dropped, Findings::worse);
        }
        if (kept.size() > MOST) {
            drop(kept.last());
            full = true;
        }
    }

    private Finding drop(Finding finding) {
        kept.remove(finding);
        byFile.getOrDefault(finding.location().file().path(), new TreeSet<>()).remove(finding);
        return finding;
    }

    private static Finding worse(Finding one, Finding other) {
        return WORST_FIRST.compare(one, other) < 0 ? one : other;
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

    /** All findings so far, each once, by path, line and column; of very many, so many. */
    public synchronized List<Finding> sorted() {
        List<Finding> all = new ArrayList<>(kept);
        if (full) {
            all.add(more(kept.last(), "there are more than " + MOST + " findings"));
        } else {
            cutOff.values().forEach(first -> all.add(moreInTheFile(first)));
        }
        Collections.sort(all);
        return List.copyOf(all);
    }

    private static Finding moreInTheFile(Finding first) {
        return more(first, "this file has more than " + MOST_IN_A_FILE + " mistakes");
    }

    private static Finding more(Finding first, String problem) {
        return new Finding(
                first.severity(),
                MORE,
                first.location().file().whole(),
                problem + "; the others are not listed",
                "Put the first ones right and build again.");
    }

    /** The paths of all files with an error so far, also where there are too many to list. */
    public synchronized Set<String> filesWithErrors() {
        return Set.copyOf(filesWithErrors);
    }

    /** Whether anything so far stops any build. */
    public boolean hasErrors() {
        return stop(false);
    }

    /** Whether anything so far stops a build, strict or not. */
    public synchronized boolean stop(boolean strict) {
        return severities.stream().anyMatch(severity -> severity.stops(strict));
    }
}
