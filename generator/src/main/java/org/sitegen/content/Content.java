package org.sitegen.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.media.MediaFolder;
import org.sitegen.finding.EntryCounts;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Reference;

/**
 * Everything that was read from the content folder.
 *
 * @param newsletter what readers may see today: entries without mistakes, neither drafts nor future
 * @param bodies the story of each entry of the newsletter
 * @param unpublished stories of entries that have a mistake or lie in the future: to be checked,
 *     never shown
 * @param failed entries that have a mistake but could be read, with neutral values where they could
 *     not
 * @param entries what became of all entries
 * @param references all that prose can name, by kind: also what is withheld or has a mistake
 * @param media pictures and downloads beside the entries
 */
public record Content(
        Newsletter newsletter,
        Map<Reference, Body> bodies,
        List<Body> unpublished,
        List<Entry> failed,
        EntryCounts entries,
        ReferenceIndex references,
        MediaFolder media) {

    public Content {
        bodies = Map.copyOf(bodies);
        unpublished = List.copyOf(unpublished);
        failed = List.copyOf(failed);
    }

    /** The story of an entry of the newsletter. */
    public Body body(Entry entry) {
        @Nullable Body body = bodies.get(entry.reference());
        if (body == null) {
            throw new IllegalArgumentException("Not in the newsletter: '" + entry.id() + "'");
        }
        return body;
    }
}
