package org.sitegen.yaml;

import java.util.List;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;

/** Lines that begin in the wrong column, or that are no fields at all. */
final class IndentMistakes {

    private static final String CHECK = "yaml-indent";

    /** What the parser says of such lines. */
    private static final List<String> PROBLEMS =
            List.of(
                    "block mapping start",
                    "block sequence start",
                    "<block end>",
                    "block sequence entries",
                    "mapping values are not allowed",
                    "expected '<document start>'");

    private IndentMistakes() {}

    /**
     * A line that is no field, such as the story above which the closing {@code ---} is missing.
     */
    static boolean lineWithoutField(BrokenYaml broken) {
        if (!broken.problem().contains("could not find expected ':'")) {
            return false;
        }
        YamlLine line = broken.begunLine();
        YamlLine above = broken.above(line.number());
        boolean story = above.number() < line.number() - 1 && line.indent() == 0;
        return broken.isExplained(
                story ? "front-matter" : CHECK,
                line.whole(),
                "this line is no field: it has no \"key: value\"",
                story ? endFields(line) : continueText(line, above));
    }

    private static Advice endFields(YamlLine line) {
        return Advice.of("If the story begins here, end the fields with a line ")
                .quote(Remedy.behind("---").at(line.whole()).in(Remedy.Where.ABOVE))
                .say(" above line " + line.number() + ".");
    }

    private static Advice continueText(YamlLine line, YamlLine above) {
        String both = above.text().strip() + " " + line.text().strip();
        return Advice.of(
                        "If it continues the text above, write both in one line, or begin it with"
                                + " spaces. ")
                .say(above.value().isEmpty() ? Advice.NONE : LineFix.join(both));
    }

    /** Lists within lists within lists. */
    static boolean tooDeep(BrokenYaml broken) {
        if (!broken.problem().equals(BrokenYaml.TOO_DEEP)) {
            return false;
        }
        return broken.isExplained(
                "yaml-depth",
                broken.at(),
                "lists and groups are nested too deep here",
                "Compare with the guide: no file needs more than five levels.");
    }

    /** A line that begins further left or right than its neighbours. */
    static boolean wrongIndent(BrokenYaml broken) {
        boolean indent = PROBLEMS.stream().anyMatch(broken.problem()::contains);
        if (indent) {
            report(broken, broken.findings());
        }
        return indent;
    }

    private static void report(BrokenYaml broken, FileFindings findings) {
        YamlLine line = broken.line();
        OpenLevels levels = OpenLevels.above(broken);
        OpenLevels.Nesting fitting = levels.fitting(line);
        YamlLine above = broken.above(line.number());
        if (line.isItem() && fitting == null) {
            reportHyphen(line, findings);
        } else if (line.indent() == 0 && !broken.source().isList() && isOutermostItem(above)) {
            reportHyphen(above, findings);
        } else if (fitting == null || fitting.indent() == line.indent()) {
            reportLine(line, above, findings);
        } else {
            reportSpaces(line, fitting, findings);
        }
    }

    private static boolean isOutermostItem(YamlLine line) {
        return line.isItem() && line.indent() == 0;
    }

    private static void reportHyphen(YamlLine line, FileFindings findings) {
        String bare = line.text().replaceFirst("-\\s*", "");
        findings.error(
                CHECK,
                line.at(line.indent()),
                "this hyphen begins an item, but there is no list here",
                LineFix.write(bare).after("Remove the hyphen. "));
    }

    private static void reportLine(YamlLine line, YamlLine above, FileFindings findings) {
        findings.error(
                CHECK,
                line.whole(),
                "this line does not fit the lines above",
                "Let lines that belong together begin with the same number of spaces, and compare"
                        + " this line and line "
                        + above.number()
                        + " with a file that works.");
    }

    private static void reportSpaces(
            YamlLine line, OpenLevels.Nesting fitting, FileFindings findings) {
        String what = line.isItem() ? "this item" : "this line";
        String others = line.isItem() ? "items" : "fields";
        findings.error(
                CHECK,
                line.whole(),
                "%s begins with %s, which fits none of the %s above"
                        .formatted(what, spaces(line.indent()), others),
                "Let %s begin with %s, as \"%s\" in line %d does."
                        .formatted(what, spaces(fitting.indent()), fitting.word(), fitting.line()));
    }

    private static String spaces(int count) {
        return switch (count) {
            case 0 -> "no space";
            case 1 -> "one space";
            default -> count + " spaces";
        };
    }
}
