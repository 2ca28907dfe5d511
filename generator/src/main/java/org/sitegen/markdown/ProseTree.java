package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The nodes of one prose by their type, each list in the order of the text. */
public final class ProseTree {

    private final Map<Class<?>, List<Node>> nodes = new HashMap<>();

    public ProseTree(Node root) {
        walk(root, node -> nodes.computeIfAbsent(node.getClass(), any -> list()).add(node));
    }

    private static List<Node> list() {
        return new ArrayList<>();
    }

    /** All nodes of a type. */
    public List<Node> all(Class<? extends Node> type) {
        return nodes.getOrDefault(type, List.of());
    }

    /**
     * Visits a node and all below it; not recursive, because depth is in the hand of a stranger.
     */
    public static void walk(Node root, Consumer<Node> visitor) {
        for (Node node = root; node != null; node = following(node, root)) {
            visitor.accept(node);
        }
    }

    private static @Nullable Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node place = node;
        while (place != root && place.getNext() == null) {
            place = place.getParent();
        }
        return place == root ? null : place.getNext();
    }

    /** The words of a node without their markup. */
    public static String words(Node root) {
        StringBuilder words = new StringBuilder();
        walk(root, node -> words.append(word(node)));
        return words.toString();
    }

    /** What a whole text says, each block on a line of its own. */
    static String plain(Node document) {
        StringBuilder text = new StringBuilder();
        walk(
                document,
                node -> text.append(node instanceof Block ? lineEnd(text) : "").append(word(node)));
        return text.toString().strip();
    }

    private static String lineEnd(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n";
    }

    /** What a single node says, without what is below it. */
    static String word(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        return node instanceof SoftLineBreak || node instanceof HardLineBreak ? " " : "";
    }

    /** Puts a node in another's place, with all that was below it. */
    public static void replace(Node old, Node fresh) {
        moveChildren(old, fresh);
        old.insertBefore(fresh);
        old.unlink();
    }

    /** Takes a node away and leaves what was below it in its place. */
    public static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    public static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }
}
