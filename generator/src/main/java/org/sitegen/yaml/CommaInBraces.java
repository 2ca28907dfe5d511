package org.sitegen.yaml;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.text.MeantNumber;

/** {@code {value: 4,5}} and {@code {quote: I can go home, at five}}. */
public final class CommaInBraces {

    private final List<YamlMap.Pair> pairs;
    private final FileFindings findings;

    /** Looks at the keys of one group of fields. */
    public CommaInBraces(YamlMap map, FileFindings findings) {
        this.pairs = new ArrayList<>(map.pairs().values());
        this.findings = findings;
    }

    /** Whether a key stands within braces with neither a colon nor a value. */
    static boolean isBare(YamlText key, YamlNode value, FileFindings findings) {
        if (!(value instanceof YamlText text) || !text.isPlain() || !text.text().isEmpty()) {
            return false;
        }
        String line = findings.line(key.at().line());
        int end = LineFix.index(line, key.at().column() + key.at().width());
        String rest = line.substring(end).stripLeading();
        return rest.startsWith(",") || rest.startsWith("}");
    }

    /** Adds one finding for all that a comma cut off; true if this key is some of that. */
    public boolean explain(YamlMap.Pair pair) {
        int index = pairs.indexOf(pair);
        int first = index;
        while (first > 0 && isBare(first)) {
            first--;
        }
        boolean cut = first < index && !isBare(first) && isPlain(pairs.get(first).value());
        if (cut && first == index - 1) {
            report(pair.key(), first);
        }
        return cut;
    }

    private static boolean isPlain(YamlNode value) {
        return value instanceof YamlText text && text.isPlain() && !text.isEmpty();
    }

    private boolean isBare(int index) {
        YamlMap.Pair pair = pairs.get(index);
        return isBare(pair.key(), pair.value(), findings);
    }

    private void report(YamlText rest, int before) {
        findings.error(
                "unknown-key",
                rest.at(),
                "a comma ends the value of \"" + pairs.get(before).key().text() + "\" here",
                corrected(before)
                        .after(
                                "Put a text with a comma in straight quotation marks, and write"
                                        + " decimals with a point. "));
    }

    private Advice corrected(int before) {
        YamlNode value = pairs.get(before).value();
        YamlText last = pairs.get(before + 1).key();
        for (int i = before + 2; i < pairs.size() && isBare(i); i++) {
            last = pairs.get(i).key();
        }
        if (value.at().line() != last.at().line()) {
            return Advice.NONE;
        }
        String line = findings.line(last.at().line());
        int column = value.at().column();
        int width = last.at().column() + last.at().width() - column;
        int start = LineFix.index(line, column);
        String whole = line.substring(start, LineFix.index(line, column + width));
        return replaced(value.at().wide(width), whole);
    }

    private Advice replaced(Location at, String whole) {
        MeantNumber number = MeantNumber.of(whole, false);
        String two = number == null ? null : number.ifDecimal();
        if (number == null || two == null) {
            return LineFix.replaced(
                    findings, at, number == null ? LineFix.quoted(whole) : number.number());
        }
        Advice thousands = LineFix.replaced(findings, at, number.number());
        return thousands.remedies().isEmpty()
                ? thousands
                : thousands
                        .say(" (or ")
                        .show(Remedy.value(two).at(at))
                        .say(" instead, if it is a decimal comma)");
    }
}
