package org.sitegen.markdown.slip;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.QuotedText;

/** Headings and lists that are none, since behind their marks stands no space that counts. */
final class LostSpaces {

    private static final String CHECK = "markdown-space";

    private static final Pattern MARKED =
            Pattern.compile(
                    "([ \\tO]*+)(#{1,6}+|[-*+]|\\d{1,9}+[.)])([ \\tO]*+)(.*)"
                            .replace("O", OddSpaces.ANY),
                    Pattern.DOTALL);

    private static final Pattern TASK = Pattern.compile("\\[[ xX]\\].*", Pattern.DOTALL);

    private final BareBlock block;
    private final ProseBuilder builder;

    private LostSpaces(BareBlock block, ProseBuilder builder) {
        this.block = block;
        this.builder = builder;
    }

    static void report(List<BareBlock> paragraphs, ProseBuilder builder) {
        paragraphs.forEach(block -> new LostSpaces(block, builder).report());
    }

    private void report() {
        boolean listed = false;
        int glued = 0;
        for (BareLine line : block.lines()) {
            Matcher marked = mayBegin(line.text()) ? MARKED.matcher(line.text()) : null;
            if (marked != null && marked.matches()) {
                listed = report(line, marked, listed);
                glued += isGluedItem(marked) ? 1 : 0;
            }
        }
        if (glued > 1) {
            reportGluedItems();
        }
    }

    /** Most lines begin with a letter, and are looked at no further. */
    private static boolean mayBegin(String text) {
        return !text.isEmpty() && !Character.isLetter(text.charAt(0));
    }

    /** Whether an item was reported here: then the next numbers count as well. */
    private boolean report(BareLine line, Matcher marked, boolean listed) {
        int odd = OddSpaces.first(line.text(), marked.start(1), marked.end(1));
        boolean spaced = !marked.group(3).isEmpty();
        if (odd < 0 && spaced && OddSpaces.isOne(marked.group(3).charAt(0))) {
            odd = marked.start(3);
        }
        String mark = marked.group(2);
        boolean heading = mark.charAt(0) == '#';
        if (odd >= 0 && (heading ? spaced : isItem(marked, listed))) {
            reportOdd(line, marked, odd);
            return !heading;
        }
        if (!spaced && (heading ? isHeading(marked) : TASK.matcher(marked.group(4)).matches())) {
            reportNone(line, marked);
        }
        return false;
    }

    /** Behind a minus stands a number, and in front of "May" may stand "5." and such a space. */
    private static boolean isItem(Matcher marked, boolean listed) {
        String words = marked.group(4);
        if (marked.group(3).isEmpty() || words.isEmpty()) {
            return false;
        }
        String mark = marked.group(2);
        boolean first = mark.equals("1.") || mark.equals("1)");
        return Character.isDigit(mark.charAt(0))
                ? listed || first
                : !Character.isDigit(words.charAt(0));
    }

    /** One sign may also begin a number or a word that people search for: {@code #1}. */
    private boolean isHeading(Matcher marked) {
        String words = marked.group(4);
        boolean several = marked.group(2).length() > 1;
        boolean title =
                block.lines().size() == 1
                        && words.indexOf(' ') > 0
                        && Character.isUpperCase(words.charAt(0));
        return !words.isEmpty() && words.charAt(0) != '#' && (several || title);
    }

    private static boolean isGluedItem(Matcher marked) {
        String words = marked.group(4);
        boolean number = Character.isDigit(marked.group(2).charAt(0));
        return marked.group(3).isEmpty()
                && !words.isEmpty()
                && (number || "-+".contains(marked.group(2)))
                && Character.isLetter(words.charAt(0));
    }

    private void reportGluedItems() {
        for (BareLine line : block.lines()) {
            Matcher marked = MARKED.matcher(line.text());
            if (marked.matches() && isGluedItem(marked)) {
                reportNone(line, marked);
            }
        }
    }

    private void reportOdd(BareLine line, Matcher marked, int odd) {
        boolean behind = odd >= marked.end(2);
        String mark = marked.group(2);
        builder.error(
                CHECK,
                line.at(odd, odd + 1, builder),
                OddSpaces.name(line.text().charAt(odd))
                        + (behind ? " stands behind \"" : " stands before \"")
                        + mark
                        + "\", so that this is no "
                        + kind(mark),
                behind
                        ? Advice.of("Delete it and press the space bar alone.")
                                .with(Remedy.value(" "))
                        : Advice.of("Delete it, and let the line begin with \"" + mark + "\".")
                                .with(Remedy.value("")));
        addHeading(line, marked);
    }

    private void reportNone(BareLine line, Matcher marked) {
        String mark = marked.group(2);
        String words = line.written(marked.start(4), marked.end(4), builder);
        String first = words.split("\\s", 2)[0];
        Location place = line.at(marked.start(2), marked.end(2), builder);
        String message =
                "\"%s\" has no space behind \"%s\", so that this is no %s"
                        .formatted(QuotedText.of(mark + first), mark, kind(mark));
        Advice advice =
                Advice.of("Write a space behind \"" + mark + "\".").with(Remedy.value(mark + " "));
        if (mark.startsWith("##")) {
            builder.error(CHECK, place, message, advice);
        } else {
            builder.warning(CHECK, place, message, advice);
        }
        addHeading(line, marked);
    }

    private static String kind(String mark) {
        return mark.charAt(0) == '#' ? "heading" : "list";
    }

    /** What was meant as a heading is not missed as well. */
    private void addHeading(BareLine line, Matcher marked) {
        String mark = marked.group(2);
        if (mark.charAt(0) == '#') {
            String words = marked.group(4).strip();
            Location place = line.at(marked.start(2), line.text().length(), builder);
            String id = builder.ids().heading(words);
            builder.add(new Prose.Heading(Math.max(2, mark.length()), id, words, place));
        }
    }
}
