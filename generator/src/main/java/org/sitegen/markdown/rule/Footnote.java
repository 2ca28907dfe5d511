package org.sitegen.markdown.rule;

import org.commonmark.node.Node;
import org.sitegen.markdown.HeadingIds;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.Tag;

/** One footnote: its number, and how often the text has led to it so far. */
final class Footnote {

    private final int number;
    private final HeadingIds ids;
    private int references;

    Footnote(int number, HeadingIds ids) {
        this.number = number;
        this.ids = ids;
    }

    String id() {
        return ids.other("fn_" + number);
    }

    /** One more place in the text that leads here. */
    Node reference() {
        references++;
        String open =
                Tag.of("a")
                        .with("href", "#" + id())
                        .with("id", referenceId(references))
                        .with("role", "doc-noteref")
                        .html();
        return Element.inline("<sup class=\"footnote-ref\">" + open + number, "</a></sup>");
    }

    /** The ways back to each place that leads here. */
    Node waysBack(String label) {
        StringBuilder ways = new StringBuilder();
        for (int reference = 1; reference <= references; reference++) {
            ways.append(' ').append(wayBack(reference, label));
        }
        return Element.inline(ways.toString(), "");
    }

    /** The variation selector keeps the arrow from turning into a coloured picture. */
    private String wayBack(int reference, String label) {
        String name = references == 1 ? label : label + " " + reference;
        return Tag.of("a")
                        .with("class", "footnote-back")
                        .with("href", "#" + referenceId(reference))
                        .with("role", "doc-backlink")
                        .with("aria-label", name)
                        .html()
                + "\u21A9\uFE0E</a>";
    }

    private String referenceId(int reference) {
        return ids.other("fnref_" + number + (reference == 1 ? "" : "_" + reference));
    }
}
