package org.sitegen.markdown.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;
import org.sitegen.markdown.Html;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.PercentCode;
import org.sitegen.markdown.html.Tag;
import org.sitegen.text.HtmlEscape;

/**
 * Explains a term where readers first meet it, unless that is in a link, a heading or code, or a
 * mark says that the word is meant as any other. Lists the words that the glossary avoids.
 *
 * <p>The term is a link to the glossary, followed by its explanation in brackets, which describes
 * the link. A title attribute would reach neither keyboard nor touch nor paper; a disclosure
 * element may not stand inside a paragraph; a popover needs a button and is not printed. This way
 * the theme shows the explanation on pointing and on focus and prints it, and where there is no
 * style sheet, in a feed or a mail, the sentence still reads well.
 */
public final class TermExplanations implements ProseRule {

    @Override
    public void apply(ProseBuilder builder) {
        if (builder.lookup().glossary().isEmpty()) {
            return;
        }
        Set<GlossaryTerm> explained = new HashSet<>();
        TermPlaces places = new TermPlaces(builder.tree());
        for (Node text : places.inOrder()) {
            if (text.getParent() != null && !isInRun(text)) {
                apply(text, places.mayExplain(text), explained, builder);
            }
        }
    }

    private static void apply(
            Node first, boolean mayExplain, Set<GlossaryTerm> explained, ProseBuilder builder) {
        TextRun run = TextRun.from(first);
        List<Glossary.Match> matches = builder.lookup().glossary().in(run.text());
        matches.forEach(match -> avoid(match, run, builder));
        matches.removeIf(
                match -> !match.isMarked() && !(mayExplain && explained.add(match.term())));
        if (!matches.isEmpty()) {
            run.replace(matches, match -> shown(match, run.text(), builder));
        }
    }

    /** What is quoted are the words of others. */
    private static void avoid(Glossary.Match match, TextRun run, ProseBuilder builder) {
        Node node = run.at(match.start());
        if (match.term().avoid()
                && !match.isMarked()
                && !TermPlaces.isWithin(node, BlockQuote.class)) {
            String written = match.words(run.text()).split("\n", 2)[0];
            builder.add(new Prose.Avoided(match.term(), builder.places().of(node, written)));
        }
    }

    private static Node shown(Glossary.Match match, String text, ProseBuilder builder) {
        return match.isMarked()
                ? new Text(match.words(text).replace('\n', ' '))
                : explanation(match, text, builder);
    }

    private static Node explanation(Glossary.Match match, String text, ProseBuilder builder) {
        String written = HtmlEscape.inDoubleQuotes(match.words(text));
        GlossaryTerm term = match.term();
        String id = builder.ids().other("term_" + builder.nextTerm());
        String open =
                Tag.of("a")
                        .with("class", "term")
                        .with("href", Html.ROOT + PercentCode.encoded(term.path()))
                        .with("aria-describedby", id)
                        .html();
        String described = Tag.of("span").with("class", "term-explained").with("id", id).html();
        String explained = HtmlEscape.inDoubleQuotes(term.explanation());
        return Element.inline(
                open + written + "</a>" + described + " (" + explained + ")", "</span>");
    }

    /** A text behind a line end belongs to the run that began before it. */
    private static boolean isInRun(Node text) {
        Node before = text.getPrevious();
        return (before instanceof SoftLineBreak ? before.getPrevious() : before) instanceof Text;
    }
}
