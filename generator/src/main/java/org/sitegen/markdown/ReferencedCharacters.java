package org.sitegen.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.text.CharacterReference;
import org.sitegen.text.UnfitCharacters;

/**
 * Lets no character in by its number that no page can show, such as a backspace. Code may name any.
 * An address with one is refused with others that hide something.
 */
public final class ReferencedCharacters implements ProseRule {

    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public void apply(ProseBuilder builder) {
        if (!CharacterReference.mayStandIn(builder.source().text())) {
            return;
        }
        for (Node text : builder.tree().all(Text.class)) {
            ((Text) text).setLiteral(clean(((Text) text).getLiteral(), text, builder));
        }
    }

    /** Words that the parser took from a node, with a mark for each such character. */
    public static String clean(@Nullable String words, Node node, ProseBuilder builder) {
        int first = words == null ? -1 : UnfitCharacters.first(words, 0);
        if (words == null || first < 0) {
            return words == null ? "" : words;
        }
        boolean told = false;
        for (SourceSpan span : node.getSourceSpans()) {
            told |= report(span, builder);
        }
        if (!told && words.charAt(first) != REPLACEMENT) {
            String what = "here stands " + UnfitCharacters.explained(words.codePointAt(first));
            report(what, builder.places().of(node), builder);
        }
        return UnfitCharacters.replaced(words);
    }

    private static boolean report(SourceSpan span, ProseBuilder builder) {
        int start = span.getInputIndex();
        int end = Math.min(start + span.getLength(), builder.source().text().length());
        Matcher number = CharacterReference.in(builder.source().text()).region(start, end);
        boolean told = false;
        while (number.find()) {
            if (UnfitCharacters.isUnfit(CharacterReference.point(number))) {
                report(number, builder.places().of(span, number.start() - start), builder);
                told = true;
            }
        }
        return told;
    }

    /** HTML in which a browser reads no such number; as long as before. */
    public static String cleanHtml(String html, Node node, ProseBuilder builder) {
        return CharacterReference.in(html)
                .replaceAll(
                        number -> {
                            String coded = number.group();
                            if (UnfitCharacters.isUnfit(CharacterReference.point(number))) {
                                report(number, builder.places().of(node, coded), builder);
                                coded = REPLACEMENT + coded.substring(1);
                            }
                            return Matcher.quoteReplacement(coded);
                        });
    }

    private static void report(MatchResult number, Location location, ProseBuilder builder) {
        String coded = number.group();
        String what = UnfitCharacters.explained(CharacterReference.point(number));
        report("\"" + coded + "\" stands for " + what, location.wide(coded.length()), builder);
    }

    private static void report(String message, Location location, ProseBuilder builder) {
        builder.error(
                "odd-character",
                location,
                message,
                "Write the character itself that should stand there, or nothing.");
    }
}
