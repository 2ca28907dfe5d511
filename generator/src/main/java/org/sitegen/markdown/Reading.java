package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.sitegen.finding.Findings;

/** One prose while the rules go over it. */
final class Reading {

    final ProseSource source;
    final Surroundings around;
    final Findings findings;
    final Tree tree;
    final Places places;
    final Ids ids;
    final List<Prose.Heading> headings = new ArrayList<>();
    final List<Prose.Mention> mentions = new ArrayList<>();
    final List<Prose.Outside> outside = new ArrayList<>();
    final List<String> files = new ArrayList<>();

    /** Whether an editor's own HTML stands in it, so that tags may be left open. */
    boolean holdsRawHtml;

    /** How many tags of an editor's own HTML have been read. */
    int rawTags;

    /** How many terms have been explained. */
    int terms;

    private final int words;
    private int suggestions;

    Reading(ProseSource source, Node document, Surroundings around, Findings findings) {
        this.source = source;
        this.around = around;
        this.findings = findings;
        this.tree = new Tree(document);
        this.places = new Places(source);
        this.ids = new Ids(source.idPrefix());
        this.words = countWords();
    }

    private int countWords() {
        int count = 0;
        for (Node text : tree.all(Text.class)) {
            count += Words.count(((Text) text).getLiteral());
        }
        for (Node code : tree.all(Code.class)) {
            count += Words.count(((Code) code).getLiteral());
        }
        return count;
    }

    /** A guess at what was meant; only so often, since each one looks at every name there is. */
    String meant(String kind, String written) {
        suggestions++;
        return suggestions > 20 ? "" : around.meant(kind, written);
    }

    Prose prose(Html html) {
        return new Prose(html, headings, mentions, outside, files, words);
    }
}
