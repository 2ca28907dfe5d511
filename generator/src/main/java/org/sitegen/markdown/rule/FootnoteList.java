package org.sitegen.markdown.rule;

import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.Tag;
import org.sitegen.text.HtmlEscape;

/** The footnotes at the end of the prose. */
final class FootnoteList {

    private FootnoteList() {}

    static void append(Map<Node, Footnote> notes, ProseBuilder builder) {
        if (notes.isEmpty()) {
            return;
        }
        Node list = Element.block("<div class=\"footnotes\">\n" + title(builder), "</div>");
        Node items = Element.block("<ol>\n", "</ol>");
        list.appendChild(items);
        String label = builder.lookup().word("footnotes.back");
        notes.forEach((definition, note) -> items.appendChild(item(definition, note, label)));
        builder.tree().all(Document.class).get(0).appendChild(list);
    }

    /** A paragraph and no section, which would ask for a heading, and that for a level. */
    private static String title(ProseBuilder builder) {
        String title = HtmlEscape.inDoubleQuotes(builder.lookup().word("footnotes.title"));
        return "<p class=\"footnotes-title\">" + title + "</p>\n";
    }

    private static Node item(Node definition, Footnote note, String label) {
        Node item = Element.block(Tag.of("li").with("id", note.id()).html() + "\n", "</li>");
        ProseTree.moveChildren(definition, item);
        definition.unlink();
        if (!(item.getLastChild() instanceof Paragraph)) {
            item.appendChild(new Paragraph());
        }
        item.getLastChild().appendChild(note.waysBack(label));
        return item;
    }
}
