package org.sitegen.markdown;

import java.util.List;
import org.sitegen.finding.Location;

/**
 * Prose ready to be shown, and what checks want to know of it.
 *
 * @param html the whole prose
 * @param headings in the order of the text
 * @param mentions references to things in the newsletter, in the order of the text
 * @param outside links that leave the site, in the order of the text
 * @param files paths of pictures and downloads as written, relative to the prose's own file
 * @param words how many words there are
 */
public record Prose(
        Html html,
        List<Heading> headings,
        List<Mention> mentions,
        List<Outside> outside,
        List<String> files,
        int words) {

    /** Nothing written. */
    public static final Prose NONE =
            new Prose(Html.NONE, List.of(), List.of(), List.of(), List.of(), 0);

    public Prose {
        headings = List.copyOf(headings);
        mentions = List.copyOf(mentions);
        outside = List.copyOf(outside);
        files = List.copyOf(files);
    }

    /**
     * A heading.
     *
     * @param level 2 to 6
     * @param id what a link to it ends in, behind the {@code #}
     * @param text its words without markup
     */
    public record Heading(int level, String id, String text, Location location) {}

    /** A reference that leads somewhere: {@code failure:F-2026-014}. */
    public record Mention(String kind, String id, Location location) {}

    /** A link that leaves the site. */
    public record Outside(String address, Location location) {}
}
