package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;

/** One prose while the rules go over it. */
final class Reading {

    /** Four times as many as the longest text has. */
    private static final int MOST_COPIED = 4 * Limits.MOST_CHARACTERS;

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
    private long copied;

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

    /**
     * Whether an address and what else a link repeats from elsewhere may be written once more: a
     * text of few characters could ask for very many. Reports when it may not.
     */
    boolean mayRepeat(String address, @Nullable String title, Location location) {
        boolean enough = copied > MOST_COPIED;
        copied += address.length() + (title == null ? 0 : title.length());
        if (!enough && copied > MOST_COPIED) {
            findings.error(
                    "too-long",
                    location,
                    "the addresses and titles of the links so far come to more than "
                            + MOST_COPIED
                            + " characters",
                    "Name fewer things here, or shorten the addresses.");
        }
        return copied <= MOST_COPIED;
    }

    Prose prose(Html html) {
        return new Prose(html, headings, mentions, outside, files, words);
    }
}
