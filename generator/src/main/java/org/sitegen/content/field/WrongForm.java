package org.sitegen.content.field;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.schema.ValueType;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.SpaceMistakes;
import org.sitegen.yaml.YamlLine;
import org.sitegen.yaml.YamlList;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlText;

/** A list where a text is expected, a text where a list is expected, … */
final class WrongForm {

    private static final String CHECK = "wrong-form";

    /** {@code desk-wait: "We were late."}. */
    private static final Pattern PAIR = Pattern.compile("[a-z0-9_-]+: (\"[^\"]*\"|'[^']*')");

    private WrongForm() {}

    static void textExpected(YamlNode node, FileFindings findings) {
        findings.error(
                CHECK,
                node.at(),
                node.words() + " stands where a single value is expected",
                node instanceof YamlList list
                        ? "Write one value behind the colon, without brackets or dashes. "
                                + single(list, findings)
                        : "Write one value behind the colon. A text with a colon or braces needs"
                                + " quotation marks.");
    }

    private static String single(YamlList list, FileFindings findings) {
        if (list.items().size() != 1 || !(list.items().get(0) instanceof YamlText only)) {
            return "";
        }
        String line = findings.line(list.at().line());
        int bracket = line.indexOf('[');
        return bracket < 0
                ? ""
                : LineFix.write(line.substring(0, bracket) + LineFix.quoted(only.text()));
    }

    static void listExpected(YamlNode node, FileFindings findings) {
        findings.error(
                CHECK,
                node.at(),
                node.words() + " stands where a list is expected",
                node instanceof YamlText text
                        ? "Put it in brackets. " + bracketed(text, findings)
                        : "Begin each item with a dash and a space: \"- \".");
    }

    private static String bracketed(YamlText text, FileFindings findings) {
        String value = text.isPlain() ? text.text() : LineFix.quoted(text.text());
        return text.at().width() <= 1
                ? ""
                : LineFix.replaced(findings, text.at(), "[" + value + "]");
    }

    /** A list of names where each should have a value: {@code waive: [stale-failure]}. */
    static void namesExpected(
            YamlList list, @Nullable ValueType<?> expected, FileFindings findings) {
        findings.error(
                CHECK,
                list.at(),
                "a list stands where each name needs something behind it",
                "Write behind each a colon and what belongs to it, such as the reason. "
                        + named(list, expected == null ? "" : expected.example(), findings));
    }

    private static String named(YamlList list, String example, FileFindings findings) {
        String line = findings.line(list.at().line());
        int open = line.indexOf('[');
        boolean plain = list.items().stream().allMatch(YamlText.class::isInstance);
        int colon = example.indexOf(": ");
        if (open < 0 || !plain || colon < 0) {
            return "";
        }
        String value = example.substring(colon, example.length() - 1);
        return LineFix.write(
                line.substring(0, open)
                        + list.items().stream()
                                .map(item -> ((YamlText) item).text() + value)
                                .collect(Collectors.joining(", ", "{", "}")));
    }

    static void fieldsExpected(YamlNode node, String example, FileFindings findings) {
        YamlLine line = YamlLine.of(findings, node.at().line());
        if (node instanceof YamlText && SpaceMistakes.isSpaceMissing(line, findings)) {
            return;
        }
        findings.error(
                CHECK,
                node.at(),
                (node.isEmpty() ? "nothing" : node.words()) + " stands where fields are expected",
                "Write in braces, or each on a line of its own, a name, a colon, a space, the value."
                        + written(node, example, findings));
    }

    /** The value itself in braces, if it is a name with a text in quotation marks too many. */
    private static String written(YamlNode node, String example, FileFindings findings) {
        if (!(node instanceof YamlText text) || text.isEmpty()) {
            return example.isEmpty() ? "" : " Such as " + example;
        }
        boolean pair = PAIR.matcher(text.text()).matches() && text.at().width() > 1;
        String braces = pair ? '{' + text.text() + '}' : example;
        return braces.isEmpty() ? "" : ' ' + LineFix.replaced(findings, text.at(), braces);
    }
}
