package org.sitegen.yaml;

import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Where and why a text stopped being YAML.
 *
 * @param source the text
 * @param problem the parser's own words
 * @param at where the parser noticed
 * @param context what the parser was reading; empty if it does not say
 * @param begun where that began
 */
record BrokenYaml(YamlSource source, String problem, Location at, String context, Location begun) {

    /** A line farther away has nothing to do with it. */
    private static final int FARTHEST = 50;

    static final String TOO_DEEP = "nested too deep";

    static BrokenYaml of(YamlSource source, MarkedYAMLException broken) {
        Mark problem = broken.getProblemMark();
        Mark context = broken.getContextMark();
        Location at = place(source, problem);
        return new BrokenYaml(
                source,
                words(broken.getProblem()),
                at,
                words(broken.getContext()),
                context == null ? at : place(source, context));
    }

    private static Location place(YamlSource source, Mark mark) {
        return source.findings()
                .file()
                .at(source.firstLine() + mark.getLine(), 1 + mark.getColumn());
    }

    @SuppressWarnings("NullAway") // SnakeYAML is not annotated; both texts may be absent.
    private static String words(String text) {
        return text == null ? "" : text;
    }

    /** Adds what an editor did here, and so explains it: always true. */
    boolean isExplained(String check, Location place, String message, String advice) {
        return isExplained(check, place, message, Advice.of(advice));
    }

    /** The same, with what to write. */
    boolean isExplained(String check, Location place, String message, Advice advice) {
        findings().error(check, place, message, advice);
        return true;
    }

    FileFindings findings() {
        return source.findings();
    }

    /** The line where the parser noticed. */
    YamlLine line() {
        return YamlLine.of(findings(), at.line());
    }

    /** The line where what the parser was reading began. */
    YamlLine begunLine() {
        return YamlLine.of(findings(), begun.line());
    }

    /** The last line above a line that is neither blank nor a comment; empty if it is far away. */
    YamlLine above(int number) {
        int last = Math.max(source.firstLine(), number - FARTHEST);
        for (int above = number - 1; above >= last; above--) {
            YamlLine line = YamlLine.of(findings(), above);
            if (!line.isBlank()) {
                return line;
            }
        }
        return new YamlLine(findings().file(), last, "");
    }
}
