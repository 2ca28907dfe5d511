package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All terms, compiled once into a tree of their letters, so that a text is searched for all of them
 * in one pass, however many there are. Immutable.
 */
public final class Glossary {

    /** Explains nothing. */
    public static final Glossary NONE = of(List.of());

    /** Before a word it says that the word is meant as any other: {@code without a \signal}. */
    private static final char MARK = '\\';

    private static final int PLAIN = 128;

    private final Branch root = new Branch();

    /** Which two plain letters begin a term; most places in a text need no further look. */
    private final boolean[] begins = new boolean[PLAIN * PLAIN];

    private final List<GlossaryTerm> terms;

    private Glossary(List<GlossaryTerm> terms) {
        this.terms = terms;
    }

    /** A glossary of these terms; of two that are spelt alike the first counts. */
    public static Glossary of(Collection<GlossaryTerm> terms) {
        Glossary glossary =
                new Glossary(terms.stream().filter(term -> !term.name().isBlank()).toList());
        glossary.terms.forEach(glossary::add);
        return glossary;
    }

    private void add(GlossaryTerm term) {
        Branch branch = root;
        begin(term.name().strip());
        for (char letter : term.name().strip().toCharArray()) {
            branch = branch.next.computeIfAbsent(folded(letter), any -> new Branch());
        }
        branch.terms.add(term);
    }

    private void begin(String name) {
        char first = folded(name.charAt(0));
        char second = name.length() == 1 ? PLAIN : folded(name.charAt(1));
        if (first < PLAIN && second < PLAIN) {
            begins[first * PLAIN + second] = true;
        } else if (first < PLAIN) {
            Arrays.fill(begins, first * PLAIN, (first + 1) * PLAIN, true);
        }
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** What a text says, without the marks before words that are meant as any other. */
    public String unmarked(String text) {
        if (text.indexOf(MARK) < 0) {
            return text;
        }
        StringBuilder spoken = new StringBuilder(text.length());
        int at = 0;
        for (Match match : in(text)) {
            spoken.append(text, at, match.start()).append(match.words(text));
            at = match.end();
        }
        return spoken.append(text, at, text.length()).toString();
    }

    /** The terms in a text as whole words, longest first where they overlap, in its order. */
    public List<Match> in(String text) {
        List<Match> matches = new ArrayList<>(0);
        boolean inWord = false;
        char[] letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            Match match = inWord || !mayBegin(letters, at) ? null : longestAt(text, at);
            if (match != null) {
                matches.add(match);
                at = match.end() - 1;
            }
            inWord = WordBoundaries.isPart(letters[at]);
        }
        return matches;
    }

    private boolean mayBegin(char[] letters, int at) {
        char first = folded(letters[at]);
        char second = at + 1 < letters.length ? folded(letters[at + 1]) : PLAIN;
        return first >= PLAIN || second >= PLAIN || begins[first * PLAIN + second];
    }

    private @Nullable Match longestAt(String text, int start) {
        Match longest = null;
        Branch branch = root.next.get(folded(text.charAt(start)));
        for (int end = start + 1; branch != null; end++) {
            GlossaryTerm term = branch.terms.isEmpty() ? null : branch.spelt(text, start, end);
            if (term != null && WordBoundaries.endsAt(text, end)) {
                longest = new Match(isMarked(text, start) ? start - 1 : start, end, term);
            }
            branch = end < text.length() ? branch.next.get(folded(text.charAt(end))) : null;
        }
        return longest;
    }

    /** A path such as {@code C:\change} has no mark in it. */
    private static boolean isMarked(String text, int start) {
        if (start == 0 || text.charAt(start - 1) != MARK) {
            return false;
        }
        char before = start == 1 ? ' ' : text.charAt(start - 2);
        return !WordBoundaries.isPart(before) && ":.\\/".indexOf(before) < 0;
    }

    private static char folded(char letter) {
        if (letter < PLAIN) {
            return letter == '\n'
                    ? ' '
                    : letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        return Character.toLowerCase(letter);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Glossary glossary && terms.equals(glossary.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** A term found in a text, from start, where a mark may stand, to before end. */
    public record Match(int start, int end, GlossaryTerm term) {

        /** Whether it is meant as any other word, so that it is neither explained nor found. */
        public boolean isMarked() {
            return end - start > term.name().strip().length();
        }

        /** The term as written, without the mark. */
        public String words(String text) {
            return text.substring(isMarked() ? start + 1 : start, end);
        }
    }

    private static final class Branch {
        private final Map<Character, Branch> next = new HashMap<>(2);
        private final List<GlossaryTerm> terms = new ArrayList<>(0);

        private @Nullable GlossaryTerm spelt(String text, int start, int end) {
            for (GlossaryTerm term : terms) {
                if (isSpelt(term.name().strip(), text.substring(start, end).replace('\n', ' '))) {
                    return term;
                }
            }
            return null;
        }

        /** A capital inside a term makes its spelling binding: IT is not it. */
        private static boolean isSpelt(String name, String written) {
            return name.equals(written) || name.chars().noneMatch(Character::isUpperCase);
        }
    }
}
