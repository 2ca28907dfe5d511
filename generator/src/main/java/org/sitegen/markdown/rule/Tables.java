package org.sitegen.markdown.rule;

import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.Tag;

/** Tables can be scrolled by keyboard, and their cells aligned by the style sheet. */
public final class Tables implements ProseRule {

    @Override
    public void apply(ProseBuilder builder) {
        int number = 0;
        for (Node table : builder.tree().all(TableBlock.class)) {
            ProseTree.replace(table, Element.block(open(++number, builder), "</table>\n</div>"));
        }
        wrap(builder, TableHead.class, "thead");
        wrap(builder, TableBody.class, "tbody");
        wrap(builder, TableRow.class, "tr");
        for (Node cell : builder.tree().all(TableCell.class)) {
            apply((TableCell) cell);
        }
    }

    /** A region needs a name, and two on a page need two. */
    private static String open(int number, ProseBuilder builder) {
        String label = builder.lookup().word("table.label") + " " + number;
        return Tag.of("div")
                        .with("class", "scroll")
                        .with("role", "region")
                        .with("tabindex", 0)
                        .with("aria-label", label)
                        .html()
                + "\n<table>\n";
    }

    private static void wrap(ProseBuilder builder, Class<? extends Node> type, String name) {
        for (Node node : builder.tree().all(type)) {
            ProseTree.replace(node, Element.inline("<" + name + ">\n", "</" + name + ">\n"));
        }
    }

    /** An empty corner heads nothing, so it is no header. */
    private static void apply(TableCell cell) {
        boolean header = cell.isHeader() && cell.getFirstChild() != null;
        Tag tag = header ? Tag.of("th").with("scope", "col") : Tag.of("td");
        String close = header ? "</th>\n" : "</td>\n";
        ProseTree.replace(cell, Element.inline(tag.withIfAny("class", side(cell)).html(), close));
    }

    private static String side(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return alignment == null ? "" : "align-" + alignment.name().toLowerCase(Locale.ROOT);
    }
}
