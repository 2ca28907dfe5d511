package org.sitegen.content.field;

import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.text.InvisibleCharacters;
import org.sitegen.yaml.LineFix;

/** {@code payroll} with a zero-width space behind it, as it comes from copying out of a page. */
public final class InvisibleMistakes {

    private InvisibleMistakes() {}

    /** Adds a finding if a value has a character in it that nobody sees. */
    static boolean explain(String text, Location at, FileFindings findings) {
        boolean found = InvisibleCharacters.first(text, 0) >= 0;
        if (found) {
            findings.add(finding(text, at, findings));
        }
        return found;
    }

    /** What is wrong with a value that has such a character in it. */
    public static Finding finding(String text, Location at, FileFindings findings) {
        String line = findings.line(at.line());
        int index = InvisibleCharacters.first(line, LineFix.index(line, at.column()));
        int column = index < 0 ? at.column() : 1 + line.codePointCount(0, index);
        return finding(text, new Location(at.file(), at.line(), column, 1));
    }

    private static Finding finding(String text, Location at) {
        String clean = InvisibleCharacters.without(text);
        int point = text.charAt(InvisibleCharacters.first(text, 0));
        return Advice.of("Delete it, or type the whole value anew: \"" + clean + "\".")
                .with(Remedy.value(""))
                .on(
                        Severity.ERROR,
                        "odd-character",
                        at,
                        "\"" + clean + "\" holds " + InvisibleCharacters.explained(point));
    }
}
