package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;
import org.sitegen.text.UnfitCharacters;

/** One prose while the rules go over it. */
final class Reading {

    private static final int MOST_GUESSES = 20;

    /** Four times as many as the longest text has. */
    private static final int MOST_COPIED = 4 * Limits.MOST_CHARACTERS;

    private final ProseSource source;
    private final RecordedSurroundings around;
    private final Findings findings = new Findings();
    private final Tree tree;
    private final Places places;
    private final Ids ids;
    private final String text;
    private final int words;
    private final List<Prose.Heading> headings = new ArrayList<>();
    private final List<Prose.Mention> mentions = new ArrayList<>();
    private final List<Prose.Outside> outside = new ArrayList<>();
    private final Map<String, Media> media = new LinkedHashMap<>();
    private boolean holdsRawHtml;
    private int rawTags;
    private int terms;
    private int suggestions;
    private long copied;

    Reading(ProseSource source, Node document, Surroundings around) {
        this.source = source;
        this.around = new RecordedSurroundings(around);
        this.tree = new Tree(document);
        this.places = new Places(source);
        this.ids = new Ids(source.idPrefix());
        this.text = UnfitCharacters.replaced(Tree.plain(document));
        this.words = countWords();
    }

    private int countWords() {
        int count = 0;
        for (Node node : tree.all(Text.class)) {
            count += Words.count(((Text) node).getLiteral());
        }
        for (Node node : tree.all(Code.class)) {
            count += Words.count(((Code) node).getLiteral());
        }
        return count;
    }

    ProseSource source() {
        return source;
    }

    /** What each rule may ask; the answers are kept with the prose. */
    Surroundings around() {
        return around;
    }

    Findings findings() {
        return findings;
    }

    Tree tree() {
        return tree;
    }

    Places places() {
        return places;
    }

    Ids ids() {
        return ids;
    }

    void add(Prose.Heading heading) {
        headings.add(heading);
    }

    void add(Prose.Mention mention) {
        mentions.add(mention);
    }

    void add(Prose.Outside link) {
        outside.add(link);
    }

    /** A file beside the entry, by its path as written. */
    void add(String path, Media file) {
        media.put(path, file);
    }

    /** An editor's own HTML stands in it, so that tags may be left open. */
    void addRawHtml() {
        holdsRawHtml = true;
    }

    boolean holdsRawHtml() {
        return holdsRawHtml;
    }

    /** The number of one more tag of an editor's own HTML, from 1. */
    int nextRawTag() {
        return ++rawTags;
    }

    /** The number of one more term that is explained, from 1. */
    int nextTerm() {
        return ++terms;
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

    /** A guess at what was meant; only so often, since each one looks at every name there is. */
    String meant(String kind, String written) {
        suggestions++;
        return suggestions > MOST_GUESSES ? "" : around.meant(kind, written);
    }

    Prose prose(Html html) {
        return new Prose(
                html,
                text,
                headings,
                mentions,
                outside,
                media,
                words,
                findings.sorted(),
                around.answers());
    }
}
