package org.sitegen.markdown.slip;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;

/** Finds what would stand before readers as marks, or not at all, because of a slip in it. */
public final class Slips implements ProseRule {

    @Override
    public void apply(ProseBuilder builder) {
        List<BareBlock> paragraphs = blocks(Paragraph.class, builder);
        LostSpaces.report(paragraphs, builder);
        LostTables.report(paragraphs, builder);
        List<BareBlock> all = withOthers(paragraphs, builder);
        LostLinks.report(all, builder);
        BracketGaps.report(all, builder);
        ForeignMarks.report(all, builder);
        OpenEnds.report(all, builder);
        LongRows.report(builder);
    }

    private static List<BareBlock> withOthers(List<BareBlock> paragraphs, ProseBuilder builder) {
        List<BareBlock> all = new ArrayList<>(paragraphs);
        all.addAll(blocks(Heading.class, builder));
        all.addAll(blocks(TableRow.class, builder));
        return all;
    }

    private static List<BareBlock> blocks(Class<? extends Node> type, ProseBuilder builder) {
        String source = builder.source().text();
        return builder.tree().all(type).stream().map(block -> BareBlock.of(block, source)).toList();
    }
}
