package org.sitegen.content;

import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Where and why a text stopped being YAML.
 *
 * @param reading the file
 * @param firstLine the line where its YAML begins
 * @param problem the parser's own words
 * @param at where the parser noticed
 * @param context what the parser was reading; empty if it does not say
 * @param begun where that began
 */
record BrokenYaml(
        Reading reading,
        int firstLine,
        String problem,
        Location at,
        String context,
        Location begun) {

    /** A line farther away has nothing to do with it. */
    private static final int FARTHEST = 50;

    static final String TOO_DEEP = "nested too deep";

    static BrokenYaml of(Reading reading, int firstLine, MarkedYAMLException broken) {
        Mark problem = broken.getProblemMark();
        Mark context = broken.getContextMark();
        Location at = place(reading.file(), firstLine, problem);
        return new BrokenYaml(
                reading,
                firstLine,
                words(broken.getProblem()),
                at,
                words(broken.getContext()),
                context == null ? at : place(reading.file(), firstLine, context));
    }

    private static Location place(SourceFile file, int firstLine, Mark mark) {
        return file.at(firstLine + mark.getLine(), 1 + mark.getColumn());
    }

    @SuppressWarnings("NullAway") // SnakeYAML is not annotated; both texts may be absent.
    private static String words(String text) {
        return text == null ? "" : text;
    }

    /** The line where the parser noticed. */
    YamlLine line() {
        return YamlLine.of(reading, at.line());
    }

    /** The line where what the parser was reading began. */
    YamlLine begunLine() {
        return YamlLine.of(reading, begun.line());
    }

    /** The last line above a line that is neither blank nor a comment; empty if it is far away. */
    YamlLine above(int number) {
        int last = Math.max(firstLine, number - FARTHEST);
        for (int above = number - 1; above >= last; above--) {
            YamlLine line = YamlLine.of(reading, above);
            if (!line.isBlank()) {
                return line;
            }
        }
        return new YamlLine(reading.file(), last, "");
    }
}
