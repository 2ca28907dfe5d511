package org.sitegen.markdown.link;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.markdown.Media;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.QuotedText;
import org.sitegen.markdown.ReferencedCharacters;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.Tag;
import org.sitegen.text.HtmlEscape;

/**
 * Pictures lie beside the entry, have a size, and say in words what they show. One in the words of
 * another is only its words.
 */
public final class ProsePictures implements ProseRule {

    @Override
    public void apply(ProseBuilder builder) {
        Set<Node> inside = new HashSet<>();
        for (Node image : builder.tree().all(Image.class)) {
            if (!inside.contains(image)) {
                ProseTree.walk(image, inside::add);
                apply((Image) image, builder);
            }
        }
    }

    private static void apply(Image image, ProseBuilder builder) {
        String words = ProseTree.words(image).strip();
        Location location = builder.places().of(image, image.getDestination());
        boolean enough = builder.mayRepeat(image.getDestination(), image.getTitle(), location);
        Media picture = enough ? picture(image.getDestination(), location, builder) : null;
        if (picture == null) {
            show(image, new Text(words));
            return;
        }
        checkWords(words, image.getDestination(), location, builder);
        String title = ReferencedCharacters.clean(image.getTitle(), image, builder);
        boolean figure = isFigure(image);
        String html = tag(picture, words).withIfAny("title", figure ? "" : title).html();
        show(
                figure ? image.getParent() : image,
                figure ? figure(html, title) : Element.inline(html, ""));
    }

    /** What the brackets hold are words for the alt attribute, and not shown. */
    private static void show(Node old, Node fresh) {
        old.insertBefore(fresh);
        old.unlink();
    }

    /** The picture of this name; null, with a finding, when it cannot be shown. */
    public static @Nullable Media picture(String address, Location location, ProseBuilder builder) {
        if (LinkAddresses.isQuoted(address, location, builder)) {
            return null;
        }
        boolean elsewhere = !LinkAddresses.scheme(address).isEmpty() || address.startsWith("/");
        if (elsewhere || LinkAddresses.isUnclean(address) || address.startsWith("\\")) {
            builder.error(
                    LinkAddresses.NOT_ALLOWED,
                    location,
                    "the picture \"" + QuotedText.of(address) + "\" does not lie beside this file",
                    "Put the picture into the same folder and write its name.");
            return null;
        }
        Media media = FileLinks.media(address, location, builder);
        return media == null || media.isPicture() ? media : notShown(address, location, builder);
    }

    private static @Nullable Media notShown(
            String address, Location location, ProseBuilder builder) {
        builder.error(
                "not-a-picture",
                location,
                "the file \"" + QuotedText.of(address) + "\" is not a picture",
                "Take the exclamation mark away to make it a link.");
        return null;
    }

    /** The tag of a picture, which keeps its place on the page before it is loaded. */
    public static Tag tag(Media picture, String words) {
        return Tag.of("img")
                .with("src", FileLinks.href(picture))
                .with("alt", words)
                .with("width", picture.width())
                .with("height", picture.height())
                .with("loading", "lazy")
                .with("decoding", "async");
    }

    public static void checkWords(
            String words, String address, Location location, ProseBuilder builder) {
        if (words.isEmpty()) {
            builder.error(
                    "picture-without-words",
                    location,
                    "the picture \"%s\" has no words for those who cannot see it"
                            .formatted(QuotedText.of(address)),
                    "Write in the square brackets what it shows.");
        }
    }

    private static boolean isFigure(Image image) {
        return image.getParent() instanceof Paragraph
                && image.getPrevious() == null
                && image.getNext() == null
                && image.getTitle() != null
                && !image.getTitle().isBlank();
    }

    private static Node figure(String picture, String caption) {
        String words = "\n<figcaption>" + HtmlEscape.inDoubleQuotes(caption) + "</figcaption>\n";
        return Element.block("<figure>\n" + picture + words, "</figure>");
    }
}
