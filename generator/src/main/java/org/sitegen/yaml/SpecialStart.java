package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;
import org.sitegen.finding.Location;

/** A text that begins with a character which means something to YAML. */
final class SpecialStart implements YamlMistake {

    private static final String CHARACTERS = "@%`*&!|>?,-";

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        Location at = isBegunBefore(broken) ? broken.begun() : broken.at();
        String line = findings.line(at.line());
        int start = LineFix.index(line, at.column());
        if (!isAboutStarts(broken)
                || start >= line.length()
                || CHARACTERS.indexOf(line.charAt(start)) < 0) {
            return false;
        }
        findings.error(
                "yaml-start",
                at,
                "a text that begins with \"" + line.charAt(start) + "\" must be in quotation marks",
                "Put the whole text in quotation marks. " + LineFix.quotedFrom(line, at.column()));
        return true;
    }

    private static boolean isBegunBefore(BrokenYaml broken) {
        return broken.context().contains("alias")
                || broken.context().contains("anchor")
                || broken.context().contains("tag")
                || broken.context().contains("block scalar")
                || broken.context().contains("directive");
    }

    private static boolean isAboutStarts(BrokenYaml broken) {
        return isBegunBefore(broken)
                || broken.problem().contains("cannot start any token")
                || broken.problem().contains("are not allowed here")
                || broken.problem().contains("expected the node content");
    }
}
