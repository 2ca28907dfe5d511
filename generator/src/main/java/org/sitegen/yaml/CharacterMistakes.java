package org.sitegen.yaml;

import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;

/** Characters that mean something else to YAML than to editors, or nothing. */
public final class CharacterMistakes {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String SPECIAL = "@%`*&!|>?,-";

    private CharacterMistakes() {}

    /** A tab where YAML wants spaces. */
    static boolean tabInIndent(BrokenYaml broken) {
        if (!broken.problem().contains("(TAB)")) {
            return false;
        }
        return broken.isExplained(
                "yaml-tab",
                broken.at(),
                "a tab stands here, where only spaces may stand",
                Advice.of("Replace each tab by two spaces: ")
                        .quote(Remedy.line(broken.line().text().replace("\t", "  ")))
                        .say("."));
    }

    /** Such a space comes from copying out of a page, and looks like any other. */
    static boolean noBreakSpace(BrokenYaml broken) {
        YamlLine above = broken.above(broken.at().line());
        return startsWithNoBreakSpace(broken.line(), broken.findings())
                || startsWithNoBreakSpace(above, broken.findings());
    }

    /** Adds a finding if a line begins with no-break spaces. */
    public static boolean startsWithNoBreakSpace(YamlLine line, FileFindings findings) {
        int first = line.text().indexOf(NO_BREAK_SPACE);
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

    /** A backslash between double quotation marks, where it begins a special character. */
    static boolean backslash(BrokenYaml broken) {
        if (!broken.problem().contains("escape")) {
            return false;
        }
        YamlLine line = broken.line();
        String value = line.value();
        boolean closed = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return broken.isExplained(
                "yaml-backslash",
                broken.at(),
                "a \"\\\" between double quotation marks begins a special character",
                (closed ? LineFix.write(inSingleQuotes(line, value)) : Advice.NONE)
                        .after("Use single quotation marks. "));
    }

    private static String inSingleQuotes(YamlLine line, String value) {
        String inside = value.substring(1, value.length() - 1);
        return line.text().substring(0, line.valueStart()) + "'" + inside.replace("'", "''") + "'";
    }

    /** A text that begins with a character which means something to YAML. */
    static boolean specialStart(BrokenYaml broken) {
        Location at = isBegunBefore(broken) ? broken.begun() : broken.at();
        String line = broken.findings().line(at.line());
        int start = LineFix.index(line, at.column());
        if (!isAboutStarts(broken)
                || start >= line.length()
                || SPECIAL.indexOf(line.charAt(start)) < 0) {
            return false;
        }
        return broken.isExplained(
                "yaml-start",
                at,
                "a text that begins with \"" + line.charAt(start) + "\" must be in quotation marks",
                LineFix.quotedFrom(line, at.column())
                        .after("Put the whole text in quotation marks. "));
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
