package org.sitegen.finding;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The findings of one run so far: things can only be added, from any thread. */
public final class Findings {

    private final Queue<Finding> all = new ConcurrentLinkedQueue<>();

    /** Adds one finding. */
    public void add(Finding finding) {
        all.add(finding);
    }

    /** Adds something that stops the build. */
    public void error(String check, Location location, String message, String advice) {
        add(new Finding(Severity.ERROR, check, location, message, advice));
    }

    /** Adds something that stops a strict build. */
    public void warning(String check, Location location, String message, String advice) {
        add(new Finding(Severity.WARNING, check, location, message, advice));
    }

    /** Adds something that an editor may want to know. */
    public void notice(String check, Location location, String message, String advice) {
        add(new Finding(Severity.NOTICE, check, location, message, advice));
    }

    /** All findings so far, each once, by path, line and column. */
    public List<Finding> sorted() {
        return all.stream().distinct().sorted().toList();
    }

    /** Whether anything so far stops any build. */
    public boolean hasErrors() {
        return stop(false);
    }

    /** Whether anything so far stops a build, strict or not. */
    public boolean stop(boolean strict) {
        return all.stream().anyMatch(finding -> finding.severity().stops(strict));
    }
}
