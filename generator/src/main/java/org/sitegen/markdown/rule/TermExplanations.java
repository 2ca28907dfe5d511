package org.sitegen.markdown.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;
import org.sitegen.markdown.Html;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.PercentCode;
import org.sitegen.markdown.html.Tag;
import org.sitegen.text.HtmlEscape;

/**
 * Explains a term where it first stands, unless that is in a link, a heading or code.
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
        for (Node text : builder.tree().all(Text.class)) {
            if (text.getParent() != null && !isInRun(text) && mayExplain(text)) {
                apply(text, explained, builder);
            }
        }
    }

    private static void apply(Node first, Set<GlossaryTerm> explained, ProseBuilder builder) {
        TextRun run = TextRun.from(first);
        List<Glossary.Match> fresh = builder.lookup().glossary().in(run.text());
        fresh.removeIf(match -> !explained.add(match.term()));
        if (!fresh.isEmpty()) {
            run.replace(fresh, match -> explanation(match, run.text(), builder));
        }
    }

    private static Node explanation(Glossary.Match match, String text, ProseBuilder builder) {
        String written = HtmlEscape.inDoubleQuotes(text.substring(match.start(), match.end()));
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

    private static boolean mayExplain(Node text) {
        Node above = text.getParent();
        while (!(above instanceof Link || above instanceof Image || above instanceof Block)) {
            above = above.getParent();
        }
        return above instanceof Block && !(above instanceof Heading);
    }
}
