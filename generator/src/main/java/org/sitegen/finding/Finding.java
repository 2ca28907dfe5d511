package org.sitegen.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something that an editor or a theme author should put right.
 *
 * @param severity whether it stops the build
 * @param check the kebab-case name of the rule, the same in the guide and in a waiver
 * @param location where it stands
 * @param message what is wrong, with the value in quotes, without a full stop at the end
 * @param advice what to do, in the imperative, one or more sentences
 * @param remedies what the advice shows to write, each of which does
 */
public record Finding(
        Severity severity,
        String check,
        Location location,
        String message,
        String advice,
        List<Remedy> remedies)
        implements Comparable<Finding> {

    /** So many characters of a message or an advice are read; a value in it may be a whole text. */
    private static final int LONGEST = 400;

    private static final Comparator<Finding> ORDER =
            Comparator.comparing((Finding finding) -> finding.location().file().path())
                    .thenComparingInt(finding -> finding.location().line())
                    .thenComparingInt(finding -> finding.location().column())
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::check)
                    .thenComparing(Finding::message)
                    .thenComparing(Finding::advice);

    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(location, "location");
        message = brief(message);
        advice = brief(advice);
        remedies = List.copyOf(remedies);
    }

    /** Something to put right in a way that only its author knows. */
    public Finding(
            Severity severity, String check, Location location, String message, String advice) {
        this(severity, check, location, message, advice, List.of());
    }

    private static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? 1 : 0;
        return text.substring(0, LONGEST - end) + "…";
    }

    /** {@code path:line:column: severity: message [check]}. */
    public String headline() {
        return location + ": " + severity.word() + ": " + message + " [" + check + "]";
    }

    /** The same, of something unfinished, whose mistakes stop nothing yet. */
    public Finding asNotice() {
        return new Finding(Severity.NOTICE, check, location, message, advice, remedies);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
