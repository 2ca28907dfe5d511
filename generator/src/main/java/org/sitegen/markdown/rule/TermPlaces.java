package org.sitegen.markdown.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.html.RawHtmlReader;
import org.sitegen.markdown.html.RawTag;

/** Where in one prose a term may be explained. */
final class TermPlaces {

    /** What is a link, a heading or code, or a name that is spoken apart from its sentence. */
    private static final Set<String> QUIET_TAGS =
            Set.of(
                    "a", "abbr", "caption", "code", "dfn", "h2", "h3", "h4", "h5", "h6", "kbd",
                    "pre", "samp", "summary", "th", "var");

    private final ProseTree tree;
    private final Set<Node> inQuietTags = new HashSet<>();
    private int quiet;

    TermPlaces(ProseTree tree) {
        this.tree = tree;
        if (!tree.all(HtmlInline.class).isEmpty() || !tree.all(HtmlBlock.class).isEmpty()) {
            ProseTree.walk(tree.all(Document.class).get(0), this::lookAt);
        }
    }

    private void lookAt(Node node) {
        if (node instanceof HtmlInline inline) {
            count(inline.getLiteral());
        } else if (node instanceof HtmlBlock block) {
            count(block.getLiteral());
        } else if (quiet > 0 && node instanceof Text) {
            inQuietTags.add(node);
        }
    }

    private void count(String html) {
        RawHtmlReader reader = new RawHtmlReader(html);
        while (reader.hasTag()) {
            RawTag tag = reader.tag();
            if (QUIET_TAGS.contains(tag.name())) {
                quiet = Math.max(0, tag.closing() ? quiet - 1 : quiet + 1);
            }
        }
    }

    /** All texts as readers meet them: footnotes stand at the end, wherever they are written. */
    List<Node> inOrder() {
        List<Node> order = new ArrayList<>();
        List<Node> notes = new ArrayList<>();
        boolean hasNotes = !tree.all(FootnoteDefinition.class).isEmpty();
        for (Node text : tree.all(Text.class)) {
            (hasNotes && isWithin(text, FootnoteDefinition.class) ? notes : order).add(text);
        }
        order.addAll(notes);
        return order;
    }

    /** Whether the words of a text are part of a sentence. */
    boolean mayExplain(Node text) {
        Node above = text.getParent();
        while (!isDeciding(above)) {
            above = above.getParent();
        }
        return above instanceof Block && !(above instanceof Heading) && !inQuietTags.contains(text);
    }

    private static boolean isDeciding(Node node) {
        return node instanceof Link
                || node instanceof Image
                || node instanceof TableHead
                || node instanceof Block;
    }

    /** Whether a node of some type stands around a text. */
    static boolean isWithin(Node text, Class<? extends Node> type) {
        Node above = text.getParent();
        while (above != null && !type.isInstance(above)) {
            above = above.getParent();
        }
        return above != null;
    }
}
