package org.sitegen.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;

/**
 * Prose ready to be shown, and what checks want to know of it.
 *
 * @param html the whole prose
 * @param text what it says, without markup; each block on a line of its own
 * @param headings in the order of the text
 * @param mentions references to things in the newsletter, in the order of the text
 * @param outside links that leave the site, in the order of the text
 * @param avoided words that the glossary avoids, in the order of the text
 * @param media the pictures and downloads it shows, by their path as written, relative to the
 *     prose's own file
 * @param words how many words there are
 * @param findings what the editor should put right; what is wrong is left out of the HTML
 * @param answers what was asked about the newsletter around it
 */
public record Prose(
        Html html,
        String text,
        List<Heading> headings,
        List<Mention> mentions,
        List<Outside> outside,
        List<Avoided> avoided,
        Map<String, Media> media,
        int words,
        List<Finding> findings,
        ProseAnswers answers) {

    /** Nothing written. */
    public static final Prose NONE =
            new Prose(
                    Html.NONE,
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    0,
                    List.of(),
                    ProseAnswers.NONE);

    public Prose {
        headings = List.copyOf(headings);
        mentions = List.copyOf(mentions);
        outside = List.copyOf(outside);
        avoided = List.copyOf(avoided);
        media = Collections.unmodifiableMap(new LinkedHashMap<>(media));
        findings = List.copyOf(findings);
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

    /** A word that the glossary avoids. */
    public record Avoided(GlossaryTerm term, Location location) {}
}
