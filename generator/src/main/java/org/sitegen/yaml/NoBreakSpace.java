package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** A no-break space in the indentation, which comes from copying out of a page and is invisible. */
public final class NoBreakSpace implements YamlMistake {

    private static final char CHARACTER = '\u00a0';

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        return tell(broken.line(), findings) || tell(broken.above(broken.at().line()), findings);
    }

    /** Adds a finding if a line begins with such spaces. */
    public static boolean tell(YamlLine line, FileFindings findings) {
        int first = line.text().indexOf(CHARACTER);
        boolean atStart = first >= 0 && line.text().substring(0, first).isBlank();
        if (atStart) {
            findings.error(
                    "yaml-space",
                    line.at(first),
                    "this line begins with a no-break space, which looks like a space",
                    "Delete the spaces at the beginning of the line and type them anew.");
        }
        return atStart;
    }
}
