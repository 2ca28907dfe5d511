package org.sitegen.markdown.link;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.sitegen.finding.Location;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.QuotedText;
import org.sitegen.markdown.ReferencedCharacters;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.Tag;
import org.sitegen.text.HtmlEscape;

/** Links lead where they may, and say so when they leave the site or lead to a file. */
public final class LinkDestinations implements ProseRule {

    @Override
    public void apply(ProseBuilder builder) {
        for (Node link : builder.tree().all(Link.class)) {
            apply((Link) link, builder);
        }
    }

    private static void apply(Link link, ProseBuilder builder) {
        Location location = builder.places().of(link, link.getDestination());
        if (!builder.mayRepeat(link.getDestination(), link.getTitle(), location)) {
            ProseTree.unwrap(link);
            return;
        }
        String title = ReferencedCharacters.clean(link.getTitle(), link, builder);
        CheckedLink checked = LinkAddresses.checked(link.getDestination(), location, builder);
        nameIfBare(link, checked == null ? "" : checked.title(), location, builder);
        if (checked == null) {
            ProseTree.unwrap(link);
        } else {
            Node element = Element.inline(open(checked).withIfAny("title", title).html(), "</a>");
            ProseTree.replace(link, element);
            addNote(element, checked, builder);
        }
    }

    /** The opening tag of a link that was found to lead somewhere. */
    public static Tag open(CheckedLink checked) {
        Tag tag = Tag.of("a").with("href", checked.href());
        return switch (checked.sort()) {
            case OUTSIDE -> tag.with("class", "external").with("rel", "noopener");
            case FILE -> tag.with("class", "file");
            default -> tag;
        };
    }

    private static void addNote(Node element, CheckedLink checked, ProseBuilder builder) {
        if (checked.sort() == CheckedLink.Sort.OUTSIDE) {
            element.appendChild(note("visually-hidden", builder.lookup().word("link.external")));
        } else if (checked.sort() == CheckedLink.Sort.FILE && !checked.title().isEmpty()) {
            element.appendChild(note("file-note", checked.title()));
        }
    }

    private static Node note(String kind, String words) {
        String open = Tag.of("span").with("class", kind).html();
        return Element.inline(open + " (" + HtmlEscape.inDoubleQuotes(words) + ")", "</span>");
    }

    /** A reference without words of its own is called what the thing is called. */
    private static void nameIfBare(
            Link link, String title, Location location, ProseBuilder builder) {
        Node only = link.getFirstChild();
        boolean bare = only == null || (isAddress(only, link) && !title.isEmpty());
        if (only == null && title.isEmpty()) {
            builder.warning(
                    "link-without-text",
                    location,
                    "the link to \"" + QuotedText.of(link.getDestination()) + "\" has no words",
                    "Write in the square brackets what the reader will find there.");
        }
        if (bare) {
            ProseTree.moveChildren(link, new Text());
            link.appendChild(new Text(title.isEmpty() ? link.getDestination() : title));
        }
    }

    private static boolean isAddress(Node only, Link link) {
        return only instanceof Text text
                && only.getNext() == null
                && text.getLiteral().equals(link.getDestination());
    }
}
