package org.sitegen.content.field;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.FreeText;
import org.sitegen.schema.type.ScalarType;
import org.sitegen.yaml.LineFix;
import org.sitegen.yaml.SpaceMistakes;
import org.sitegen.yaml.YamlLine;
import org.sitegen.yaml.YamlList;
import org.sitegen.yaml.YamlLost;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlText;

/** A list where a text is expected, a text where a list is expected, … */
final class WrongForm {

    private static final String CHECK = "wrong-form";

    /** {@code desk-wait: "We were late."}. */
    private static final Pattern PAIR = Pattern.compile("[a-z0-9_-]+: (\"[^\"]*\"|'[^']*')");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private static final Pattern NAMES = Pattern.compile("\\p{L}[\\w:-]*+(?:, ?\\p{L}[\\w:-]*+)*+");

    private static final List<String> ALL_OR_NONE =
            List.of("all", "any", "every", "everyone", "everybody", "none", "nobody", "no", "n/a");

    private WrongForm() {}

    static void textExpected(
            YamlNode node, @Nullable ValueType<?> expected, FileFindings findings) {
        if (node instanceof YamlLost) {
            return;
        }
        findings.error(
                CHECK,
                node.at(),
                node.words() + " stands where a single value is expected",
                node instanceof YamlList list
                        ? single(list, expected, findings)
                                .after(
                                        "Write one value behind the colon, without brackets or"
                                                + " dashes. ")
                        : Advice.of(
                                "Write one value behind the colon. A text with a colon or braces"
                                        + " needs quotation marks."));
    }

    private static Advice single(
            YamlList list, @Nullable ValueType<?> expected, FileFindings findings) {
        if (list.items().size() != 1
                || !(list.items().get(0) instanceof YamlText only)
                || !canBe(expected, only.text())) {
            return Advice.NONE;
        }
        String line = findings.line(list.at().line());
        int bracket = line.indexOf('[');
        return bracket < 0
                ? Advice.NONE
                : LineFix.write(line.substring(0, bracket) + LineFix.quoted(only.text()));
    }

    private static boolean canBe(@Nullable ValueType<?> type, String text) {
        return type instanceof ScalarType<?> scalar
                ? scalar.parser().apply(text).value() != null
                : type instanceof FreeText || (type != null && type.choices().contains(text));
    }

    static void listExpected(YamlNode node, ShownExample example, FileFindings findings) {
        findings.error(
                CHECK,
                node.at(),
                node.words() + " stands where a list is expected",
                node instanceof YamlText text
                        ? listed(text, example, findings)
                        : Advice.of("Begin each item with a dash and a space, such as - ")
                                .say(item(example.shown()) + '.'));
    }

    private static String item(String list) {
        return list.startsWith("[{") ? list.substring(1, list.length() - 1) : "…";
    }

    /** In brackets; an item that has fields is more than the text that stands there. */
    private static Advice listed(YamlText text, ShownExample example, FileFindings findings) {
        if (example.written().startsWith("[{")) {
            return LineFix.replaced(findings, text.at(), example.written(), example.shown())
                    .after("Write in brackets each with its fields in braces. ");
        }
        boolean named = example.written().startsWith("[\"") || NAMES.matcher(text.text()).matches();
        return !named || ALL_OR_NONE.contains(text.text().toLowerCase(Locale.ROOT))
                ? Advice.of("Name each in brackets; if there is none, take the line out.")
                : bracketed(text, findings).after("Put it in brackets. ");
    }

    private static Advice bracketed(YamlText text, FileFindings findings) {
        String value = text.isPlain() ? text.text() : LineFix.quoted(text.text());
        return text.at().width() <= 1
                ? Advice.NONE
                : LineFix.replaced(findings, text.at(), "[" + value + "]");
    }

    /** A list of names where each should have a value: {@code waive: [stale-failure]}. */
    static void namesExpected(YamlList list, String example, FileFindings findings) {
        findings.error(
                CHECK,
                list.at(),
                "a list stands where each name needs something behind it",
                named(list, example, findings)
                        .after(
                                "Write behind each a colon and what belongs to it, such as the"
                                        + " reason. "));
    }

    private static Advice named(YamlList list, String example, FileFindings findings) {
        String line = findings.line(list.at().line());
        int open = line.indexOf('[');
        boolean plain = list.items().stream().allMatch(YamlText.class::isInstance);
        int colon = example.indexOf(": ");
        if (!plain || colon < 0 || (open < 0 && list.items().size() > 1)) {
            return Advice.NONE;
        }
        String value = example.substring(colon, example.length() - 1);
        String pairs =
                list.items().stream()
                        .map(item -> ((YamlText) item).text() + value)
                        .collect(Collectors.joining(", "));
        return LineFix.write(open < 0 ? pairs : line.substring(0, open) + '{' + pairs + '}');
    }

    /**
     * A name alone, behind which something is missing: {@code waive: stale-failure}; or a number
     * alone, which is meant of all names there can be: {@code due_days: 30}.
     */
    static String named(YamlNode node, List<String> names, String example) {
        int colon = example.indexOf(": ");
        if (!(node instanceof YamlText text) || colon < 0) {
            return example;
        }
        String written = text.text();
        if (!names.isEmpty() && NUMBER.matcher(written).matches()) {
            return '{' + String.join(": " + written + ", ", names) + ": " + written + '}';
        }
        boolean isName = names.isEmpty() && NAME.matcher(written).matches();
        boolean known = isName || names.contains(written);
        return known ? '{' + written + example.substring(colon) : example;
    }

    static void fieldsExpected(YamlNode node, ShownExample example, FileFindings findings) {
        YamlLine line = YamlLine.of(findings, node.at().line());
        boolean told = node instanceof YamlLost;
        if (told || (node instanceof YamlText && SpaceMistakes.isSpaceMissing(line, findings))) {
            return;
        }
        findings.error(
                CHECK,
                node.at(),
                (node.isEmpty() ? "nothing" : node.words()) + " stands where fields are expected",
                written(node, example, findings)
                        .after(
                                "Write in braces, or each on a line of its own, a name, a colon,"
                                        + " a space, the value."));
    }

    /** The value itself in braces, if it is a name with a text in quotation marks too many. */
    private static Advice written(YamlNode node, ShownExample example, FileFindings findings) {
        if (!(node instanceof YamlText text)) {
            return example.isEmpty() ? Advice.NONE : Advice.of(" Such as " + example.shown());
        }
        if (text.isEmpty()) {
            return example.isEmpty()
                    ? Advice.NONE
                    : Advice.of(" Such as ")
                            .showAs(Remedy.value(example.written()), example.shown());
        }
        boolean pair = PAIR.matcher(text.text()).matches() && text.at().width() > 1;
        ShownExample braces = pair ? example.in(each -> '{' + text.text() + '}') : example;
        return braces.isEmpty()
                ? Advice.NONE
                : LineFix.replaced(findings, text.at(), braces.written(), braces.shown())
                        .after(" ");
    }
}
