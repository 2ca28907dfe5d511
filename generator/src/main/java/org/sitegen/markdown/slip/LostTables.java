package org.sitegen.markdown.slip;

import java.util.List;
import java.util.regex.Pattern;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.ProseBuilder;

/** Tables that are none, because the line of hyphens below their head is not as it has to be. */
final class LostTables {

    private static final Pattern HYPHENS =
            Pattern.compile(
                    "[ \\tO]*+\\|?+(?:[ \\tO]*+:?+-++:?+[ \\tO]*+\\|)*+(?:[ \\tO]*+:?+-++:?+[ \\tO]*+)?+"
                            .replace("O", OddSpaces.ANY));

    private LostTables() {}

    static void report(List<BareBlock> paragraphs, ProseBuilder builder) {
        for (BareBlock block : paragraphs) {
            List<BareLine> lines = block.lines();
            if (lines.size() > 1 && isRow(lines.get(1))) {
                reportRows(lines, builder);
            }
        }
    }

    private static boolean isRow(BareLine line) {
        return line.text().indexOf('|') >= 0;
    }

    private static void reportRows(List<BareLine> lines, ProseBuilder builder) {
        for (int i = 1; i < lines.size(); i++) {
            BareLine head = lines.get(i - 1);
            BareLine line = lines.get(i);
            if (isRow(head) && isRow(line) && HYPHENS.matcher(line.text()).matches()) {
                reportHyphens(head, line, builder);
                return;
            }
        }
        if (lines.stream().allMatch(line -> line.text().strip().startsWith("|"))) {
            reportNone(lines.get(0), builder);
        }
    }

    private static void reportHyphens(BareLine head, BareLine line, ProseBuilder builder) {
        int odd = OddSpaces.first(line.text(), 0, line.text().length());
        if (odd >= 0) {
            builder.warning(
                    LongRows.CHECK,
                    line.at(odd, odd + 1, builder),
                    OddSpaces.name(line.text().charAt(odd))
                            + " stands in the line below the head, so that this is no table",
                    Advice.of("Delete it; the line needs no spaces.").with(Remedy.value("")));
            return;
        }
        int cells = TableRows.cells(head.text()).size();
        builder.warning(
                LongRows.CHECK,
                line.at(0, line.text().length(), builder),
                "cells in the head: %d; in the line below it: %d, so that this is no table"
                        .formatted(cells, TableRows.cells(line.text()).size()),
                Advice.write(Remedy.line(hyphens(cells))));
    }

    private static void reportNone(BareLine head, ProseBuilder builder) {
        builder.warning(
                LongRows.CHECK,
                head.at(0, head.text().length(), builder),
                "no line of hyphens stands below the head, so that this is no table",
                Advice.of("Write below it: ")
                        .show(Remedy.behind(hyphens(TableRows.cells(head.text()).size()))));
    }

    private static String hyphens(int cells) {
        return "|" + "---|".repeat(Math.min(cells, 20));
    }
}
