package org.sitegen.markdown.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.markdown.Media;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.QuotedText;
import org.sitegen.markdown.html.AllowedHtml;
import org.sitegen.markdown.html.RawTag;
import org.sitegen.markdown.html.Tag;
import org.sitegen.markdown.link.CheckedLink;
import org.sitegen.markdown.link.LinkAddresses;
import org.sitegen.markdown.link.LinkDestinations;
import org.sitegen.markdown.link.ProsePictures;
import org.sitegen.text.HtmlEscape;

/** Writes an allowed tag with those of its attributes that are allowed. */
final class RawAttributes {

    private RawAttributes() {}

    static String written(RawTag tag, Location location, ProseBuilder builder) {
        Map<String, String> attributes = tag.attributes();
        Tag written = begun(tag, attributes, location, builder);
        if (written == null) {
            return HtmlEscape.inDoubleQuotes(attributes.getOrDefault("alt", ""));
        }
        attributes.forEach(
                (name, value) -> {
                    if (!AllowedHtml.isAttribute(tag.name(), name)) {
                        report(tag, name, location, builder);
                    } else if (!isAddress(name)) {
                        written.with(name, value);
                    }
                });
        return written.html();
    }

    /** The tag with its address, which goes the same way as one in Markdown; null if it is lost. */
    private static @Nullable Tag begun(
            RawTag tag, Map<String, String> attributes, Location location, ProseBuilder builder) {
        if (tag.name().equals("img")) {
            return picture(attributes, location, builder);
        }
        String href = tag.name().equals("a") ? attributes.get("href") : null;
        CheckedLink checked = href == null ? null : LinkAddresses.checked(href, location, builder);
        return checked == null ? Tag.of(tag.name()) : LinkDestinations.open(checked);
    }

    private static @Nullable Tag picture(
            Map<String, String> attributes, Location location, ProseBuilder builder) {
        String address = attributes.getOrDefault("src", "");
        Media picture = ProsePictures.picture(address, location, builder);
        if (picture == null) {
            return null;
        }
        String words = attributes.getOrDefault("alt", "").strip();
        ProsePictures.checkWords(words, address, location, builder);
        return ProsePictures.tag(picture, words);
    }

    private static boolean isAddress(String name) {
        return name.equals("href") || name.equals("src") || name.equals("alt");
    }

    private static void report(RawTag tag, String name, Location location, ProseBuilder builder) {
        builder.warning(
                "html-not-allowed",
                location.wide(tag.name().length() + 1),
                "the attribute \""
                        + QuotedText.of(name)
                        + "\" of \""
                        + tag.name()
                        + "\" is left out",
                "Take it away; how things look is up to the theme.");
    }
}
