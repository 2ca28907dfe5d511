package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.CharacterReference;
import org.sitegen.text.UnfitCharacters;

/** One prose while the rules go over it. */
public final class ProseBuilder {

    private static final int MOST_GUESSES = 20;

    /** Four times as many as the longest text has. */
    private static final int MOST_COPIED = 1024 * 1024;

    private final ProseSource source;
    private final RecordingLookup around;
    private final Findings findings = new Findings();
    private final ProseTree tree;
    private final SourcePlaces places;
    private final HeadingIds ids;
    private final String text;
    private final int words;
    private final List<Prose.Heading> headings = new ArrayList<>();
    private final List<Prose.Mention> mentions = new ArrayList<>();
    private final List<Prose.Outside> outside = new ArrayList<>();
    private final List<Prose.Avoided> avoided = new ArrayList<>();
    private final Map<String, Media> media = new LinkedHashMap<>();
    private boolean holdsRawHtml;
    private int rawTags;
    private int terms;
    private int suggestions;
    private long copied;

    public ProseBuilder(ProseSource source, Node document, ProseLookup around) {
        this.source = source;
        this.around = new RecordingLookup(around);
        this.tree = new ProseTree(document);
        this.places = new SourcePlaces(source);
        this.ids = new HeadingIds(source.idPrefix());
        this.text = fit(ProseTree.plain(document));
        this.words = countWords();
    }

    private String fit(String plain) {
        String said = around.glossary().unmarked(plain);
        return CharacterReference.mayStandIn(source.text()) ? UnfitCharacters.replaced(said) : said;
    }

    private int countWords() {
        int count = 0;
        for (Node node : tree.all(Text.class)) {
            count += WordBoundaries.count(((Text) node).getLiteral());
        }
        for (Node node : tree.all(Code.class)) {
            count += WordBoundaries.count(((Code) node).getLiteral());
        }
        return count;
    }

    /** What was written, and where. */
    public ProseSource source() {
        return source;
    }

    /** What each rule may ask; the answers are kept with the prose. */
    public ProseLookup lookup() {
        return around;
    }

    public Findings findings() {
        return findings;
    }

    /** Adds something that stops the build. */
    public void error(String check, Location location, String message, String advice) {
        findings.error(check, location, message, advice);
    }

    /** The same, with what to write. */
    public void error(String check, Location location, String message, Advice advice) {
        findings.error(check, location, message, advice);
    }

    /** Adds something that stops a strict build. */
    public void warning(String check, Location location, String message, String advice) {
        findings.warning(check, location, message, advice);
    }

    /** The same, with what to write. */
    public void warning(String check, Location location, String message, Advice advice) {
        findings.warning(check, location, message, advice);
    }

    /** Adds something that an editor may want to know. */
    public void notice(String check, Location location, String message, String advice) {
        findings.notice(check, location, message, advice);
    }

    /** What is to be written on a line of its own behind all that stands in the file. */
    public Remedy atEnd(String text) {
        return Remedy.end(source.file().path(), text);
    }

    public ProseTree tree() {
        return tree;
    }

    public SourcePlaces places() {
        return places;
    }

    public HeadingIds ids() {
        return ids;
    }

    public void add(Prose.Heading heading) {
        headings.add(heading);
    }

    public void add(Prose.Mention mention) {
        mentions.add(mention);
    }

    public void add(Prose.Outside link) {
        outside.add(link);
    }

    public void add(Prose.Avoided word) {
        avoided.add(word);
    }

    /** A file beside the entry, by its path as written. */
    public void add(String path, Media file) {
        media.put(path, file);
    }

    /** An editor's own HTML stands in it, so that tags may be left open. */
    public void addRawHtml() {
        holdsRawHtml = true;
    }

    public boolean holdsRawHtml() {
        return holdsRawHtml;
    }

    /** The number of one more tag of an editor's own HTML, from 1. */
    public int nextRawTag() {
        return ++rawTags;
    }

    /** The number of one more term that is explained, from 1. */
    public int nextTerm() {
        return ++terms;
    }

    /**
     * Whether an address and what else a link repeats from elsewhere may be written once more: a
     * text of few characters could ask for very many. Reports when it may not.
     */
    public boolean mayRepeat(String address, @Nullable String title, Location location) {
        boolean enough = copied > MOST_COPIED;
        copied += address.length() + (title == null ? 0 : title.length());
        if (!enough && copied > MOST_COPIED) {
            findings.error(
                    "too-long",
                    location,
                    "the addresses and titles of the links so far come to more than %d characters"
                            .formatted(MOST_COPIED),
                    "Name fewer things here, or shorten the addresses.");
        }
        return copied <= MOST_COPIED;
    }

    /** A guess at what was meant; only so often, since each one looks at every name there is. */
    public Advice meant(String kind, String written) {
        suggestions++;
        return suggestions > MOST_GUESSES ? Advice.NONE : Advice.meant(around.near(kind, written));
    }

    public Prose prose(Html html) {
        return new Prose(
                html,
                text,
                headings,
                mentions,
                outside,
                avoided,
                media,
                words,
                findings.sorted(),
                around.answers());
    }
}
