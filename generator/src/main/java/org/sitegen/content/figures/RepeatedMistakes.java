package org.sitegen.content.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitegen.content.field.InvisibleMistakes;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.text.Counted;
import org.sitegen.text.InvisibleCharacters;

/** Tells once what a program wrote wrong in line after line, as it has one cause. */
final class RepeatedMistakes {

    /** So many of a kind are told one by one. */
    private static final int MOST = 3;

    private final FileFindings findings;
    private final Map<String, List<Finding>> first = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    RepeatedMistakes(FileFindings findings) {
        this.findings = findings;
    }

    /**
     * Remembers a mistake.
     *
     * @param kind what those have in common that have one cause
     */
    void add(String kind, String check, CsvCell cell, String message, String advice) {
        add(kind, check, cell, message, Advice.of(advice));
    }

    /** The same, with what to write. */
    void add(String kind, String check, CsvCell cell, String message, Advice advice) {
        add(kind, advice.on(Severity.ERROR, check, cell.at(), message));
    }

    /**
     * Whether nobody asked for a name before, which is a mistake once if there is no such thing.
     */
    boolean isFirst(String name) {
        return names.add(name);
    }

    /** Whether a cell has a character in it that nobody sees, after a finding. */
    boolean isInvisible(CsvCell cell) {
        boolean found = InvisibleCharacters.spoil(cell.text());
        if (found) {
            add("invisible", InvisibleMistakes.finding(cell.text(), cell.at(), findings));
        }
        return found;
    }

    void add(String kind, Finding finding) {
        List<Finding> told = first.computeIfAbsent(kind, none -> new ArrayList<>());
        if (told.size() < MOST) {
            told.add(finding);
        }
        counts.merge(kind, 1, Integer::sum);
    }

    /** Adds findings for all that was remembered. */
    void report() {
        first.forEach((kind, told) -> report(told, counts.getOrDefault(kind, 0)));
    }

    private void report(List<Finding> told, int count) {
        if (count <= MOST) {
            told.forEach(findings::add);
            return;
        }
        Finding one = told.get(0);
        String others = Counted.of(count - 1, "other line", "other lines");
        findings.add(
                new Finding(
                        one.severity(),
                        one.check(),
                        one.location(),
                        one.message() + ", and so it is in " + others,
                        one.advice(),
                        one.remedies()));
    }
}
