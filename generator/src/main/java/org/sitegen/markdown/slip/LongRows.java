package org.sitegen.markdown.slip;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.sitegen.markdown.ProseBuilder;

/** Rows of tables with more cells than the head, of which nobody would see the last. */
final class LongRows {

    static final String CHECK = "table-row";

    private LongRows() {}

    static void report(ProseBuilder builder) {
        Node table = null;
        int columns = 0;
        for (Node row : builder.tree().all(TableRow.class)) {
            Node part = row.getParent();
            if (part.getParent() != table) {
                table = part.getParent();
                columns = children(row);
            }
            if (part instanceof TableBody && !row.getSourceSpans().isEmpty()) {
                report(row.getSourceSpans().get(0), columns, builder);
            }
        }
    }

    private static int behindSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static int children(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    private static void report(SourceSpan span, int columns, ProseBuilder builder) {
        BareLine line = BareLine.asWritten(span, builder);
        List<Integer> cells = TableRows.cells(line.text());
        if (cells.size() > columns && !TableRows.isBlank(line.text(), cells.get(columns))) {
            int lost = behindSpace(line.text(), cells.get(columns));
            builder.warning(
                    CHECK,
                    line.at(lost, line.text().stripTrailing().length(), builder),
                    "this row has %d cells and the table %s, so that its end is lost"
                            .formatted(
                                    cells.size(), columns == 1 ? "1 column" : columns + " columns"),
                    "Write \\| where a bar belongs to a text, also in code, or give the head another"
                            + " column.");
        }
    }
}
