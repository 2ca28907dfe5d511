package org.sitegen.markdown.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.sitegen.markdown.Glossary;

/** Neighbouring texts and line ends as one text, so that a term may be broken over two lines. */
final class TextRun {

    private final List<Node> nodes;
    private final String text;

    private TextRun(List<Node> nodes, String text) {
        this.nodes = nodes;
        this.text = text;
    }

    /** The run that begins with a node. */
    static TextRun from(Node first) {
        List<Node> nodes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = first; isPart(node); node = node.getNext()) {
            nodes.add(node);
            text.append(node instanceof Text words ? words.getLiteral() : "\n");
        }
        return new TextRun(nodes, text.toString());
    }

    static boolean isPart(@Nullable Node node) {
        return node instanceof Text || node instanceof SoftLineBreak;
    }

    String text() {
        return text;
    }

    /** The text that a place stands in. */
    Node at(int place) {
        int end = 0;
        for (Node node : nodes) {
            end += node instanceof Text words ? words.getLiteral().length() : 1;
            if (place < end) {
                return node;
            }
        }
        return nodes.get(nodes.size() - 1);
    }

    /** Puts something else in the place of each match. */
    void replace(List<Glossary.Match> matches, Function<Glossary.Match, Node> fresh) {
        Node place = nodes.get(0);
        int at = 0;
        for (Glossary.Match match : matches) {
            write(text.substring(at, match.start()), place);
            place.insertBefore(fresh.apply(match));
            at = match.end();
        }
        write(text.substring(at), place);
        nodes.forEach(Node::unlink);
    }

    private static void write(String words, Node place) {
        int at = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', at)) {
            place.insertBefore(new Text(words.substring(at, end)));
            place.insertBefore(new SoftLineBreak());
            at = end + 1;
        }
        place.insertBefore(new Text(words.substring(at)));
    }
}
