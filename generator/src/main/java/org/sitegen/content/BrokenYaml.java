package org.sitegen.content;

import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Where and why a text stopped being YAML.
 *
 * @param file the file
 * @param firstLine the line where its YAML begins
 * @param problem the parser's own words
 * @param at where the parser noticed
 * @param context what the parser was reading; empty if it does not say
 * @param begun where that began
 */
record BrokenYaml(
        SourceFile file,
        int firstLine,
        String problem,
        Location at,
        String context,
        Location begun) {

    static final String TOO_DEEP = "nested too deep";

    static BrokenYaml of(SourceFile file, int firstLine, MarkedYAMLException broken) {
        Mark problem = broken.getProblemMark();
        Mark context = broken.getContextMark();
        Location at = place(file, firstLine, problem);
        return new BrokenYaml(
                file,
                firstLine,
                words(broken.getProblem()),
                at,
                words(broken.getContext()),
                context == null ? at : place(file, firstLine, context));
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
        return YamlLine.of(file, at.line());
    }

    /** The line where what the parser was reading began. */
    YamlLine begunLine() {
        return YamlLine.of(file, begun.line());
    }

    /** The last line above a line that is neither blank nor a comment; empty if there is none. */
    YamlLine above(int number) {
        int above = number - 1;
        while (above >= firstLine && YamlLine.of(file, above).isBlank()) {
            above--;
        }
        return above < firstLine ? new YamlLine(file, above, "") : YamlLine.of(file, above);
    }
}
