package org.sitegen.markdown.slip;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.ProseBuilder;

/** Links whose two pairs of brackets do not follow each other as they have to. */
final class BracketGaps {

    private static final String ADDRESS =
            "(?:https?://|mailto:|www\\.|[a-z]++:[A-Za-z0-9]|<|[^\\s()]{1,200}\\.[A-Za-z]{2,4}\\))";

    private static final Pattern SPACED =
            Pattern.compile("\\]([ \\t" + OddSpaces.ANY + "]++)\\((?=" + ADDRESS + ')');

    private static final Pattern FIRST = Pattern.compile("\\((?=" + ADDRESS + ')');

    private static final Pattern REVERSED = Pattern.compile("\\)\\[(?=https?://|mailto:)");

    private final ProseBuilder builder;

    private BracketGaps(ProseBuilder builder) {
        this.builder = builder;
    }

    static void report(List<BareBlock> blocks, ProseBuilder builder) {
        BracketGaps gaps = new BracketGaps(builder);
        for (BareBlock block : blocks) {
            BareLine before = null;
            for (BareLine line : block.lines()) {
                gaps.report(before, line);
                before = line;
            }
        }
    }

    private void report(@Nullable BareLine before, BareLine line) {
        if (before != null
                && before.text().endsWith("]")
                && FIRST.matcher(line.text()).lookingAt()) {
            report(
                    line,
                    0,
                    "the line ends between \"]\" and \"(\", so that this is no link",
                    Advice.of("Write both on one line, with nothing between them."));
        }
        if (line.text().indexOf(']') >= 0) {
            reportSpaced(line);
        }
        if (line.text().contains(")[")) {
            reportReversed(line);
        }
    }

    private void report(BareLine line, int at, String message, Advice advice) {
        builder.error(LostLinks.CHECK, line.at(at, at + 1, builder), message, advice);
    }

    private void reportSpaced(BareLine line) {
        Matcher spaced = SPACED.matcher(line.text());
        while (spaced.find()) {
            if (!isNote(line.text(), spaced.start())) {
                report(
                        line,
                        spaced.start(1),
                        "a space stands between \"]\" and \"(\", so that this is no link",
                        Advice.of("Take the space out.").with(taken(line, spaced)));
            }
        }
    }

    private Remedy taken(BareLine line, Matcher spaced) {
        return Remedy.value("").at(line.at(spaced.start(1), spaced.end(1), builder));
    }

    /** Numbers, footnotes and tasks stand in square brackets too: {@code [1] (https://…)}. */
    private static boolean isNote(String text, int closing) {
        int opening = LostLinks.opening(text, closing);
        return opening >= 0 && text.substring(opening + 1, closing).matches("[0-9]*+|[xX ]|\\^.*");
    }

    private void reportReversed(BareLine line) {
        Matcher reversed = REVERSED.matcher(line.text());
        while (reversed.find()) {
            report(
                    line,
                    reversed.start(),
                    "round brackets stand before square ones, so that this is no link",
                    Advice.of(
                            "Write the words in square brackets and then the address in round ones."));
        }
    }
}
