package org.sitegen.markdown.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.QuotedText;

/** Footnotes are numbered as the text comes to them and stand at its end, with a way back. */
public final class NumberedFootnotes implements ProseRule {

    @Override
    public void apply(ProseBuilder builder) {
        if (builder.tree().all(FootnoteDefinition.class).isEmpty()) {
            return;
        }
        Map<Node, Footnote> notes = numbered(builder);
        for (Node definition : builder.tree().all(FootnoteDefinition.class)) {
            if (!notes.containsKey(definition)) {
                reportUnused((FootnoteDefinition) definition, builder);
                definition.unlink();
            }
        }
        FootnoteList.append(notes, builder);
    }

    /** The notes that the text leads to; those of the text first, then those of the notes. */
    private static Map<Node, Footnote> numbered(ProseBuilder builder) {
        DefinitionMap<FootnoteDefinition> definitions = definitions(builder);
        Map<Node, Footnote> notes = new LinkedHashMap<>();
        Deque<Node> unread = new ArrayDeque<>();
        for (Node reference : builder.tree().all(FootnoteReference.class)) {
            if (!isInNote(reference)) {
                refer((FootnoteReference) reference, definitions, notes, unread, builder);
            }
        }
        while (!unread.isEmpty()) {
            for (Node reference : new ProseTree(unread.remove()).all(FootnoteReference.class)) {
                refer((FootnoteReference) reference, definitions, notes, unread, builder);
            }
        }
        return notes;
    }

    private static void refer(
            FootnoteReference reference,
            DefinitionMap<FootnoteDefinition> definitions,
            Map<Node, Footnote> notes,
            Deque<Node> unread,
            ProseBuilder builder) {
        Node definition = definitions.get(reference.getLabel());
        Footnote note = notes.get(definition);
        if (note == null) {
            note = new Footnote(notes.size() + 1, builder.ids());
            notes.put(definition, note);
            unread.add(definition);
        }
        ProseTree.replace(reference, note.reference());
    }

    private static DefinitionMap<FootnoteDefinition> definitions(ProseBuilder builder) {
        DefinitionMap<FootnoteDefinition> definitions =
                new DefinitionMap<>(FootnoteDefinition.class);
        for (Node node : builder.tree().all(FootnoteDefinition.class)) {
            FootnoteDefinition definition = (FootnoteDefinition) node;
            definitions.putIfAbsent(definition.getLabel(), definition);
        }
        return definitions;
    }

    private static boolean isInNote(Node reference) {
        Node above = reference.getParent();
        while (above != null && !(above instanceof FootnoteDefinition)) {
            above = above.getParent();
        }
        return above != null;
    }

    private static void reportUnused(FootnoteDefinition definition, ProseBuilder builder) {
        builder.warning(
                "unused-footnote",
                builder.places().of(definition),
                "nothing leads to the footnote \"" + QuotedText.of(definition.getLabel()) + "\"",
                Advice.of("Write ")
                        .showAs(
                                builder.atEnd("\n[^" + definition.getLabel() + "]"),
                                "[^" + QuotedText.of(definition.getLabel()) + "]")
                        .say(" where it belongs, or delete it."));
    }
}
