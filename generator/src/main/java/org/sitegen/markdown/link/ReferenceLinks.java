package org.sitegen.markdown.link;

import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.markdown.Html;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.QuotedText;
import org.sitegen.markdown.html.PercentCode;

/** Links to things in the newsletter by their id: {@code failure:F-2026-014}. */
final class ReferenceLinks {

    private ReferenceLinks() {}

    static @Nullable CheckedLink checked(
            String kind, String address, Location location, ProseBuilder builder) {
        String id = PercentCode.decoded(address.substring(kind.length() + 1));
        LinkTarget target = builder.lookup().target(kind, id);
        if (target == null && builder.lookup().isWithheld(kind, id)) {
            return withheld(kind, id, location, builder);
        }
        if (target == null) {
            return unknown(kind, id, location, builder);
        }
        if (!builder.mayRepeat(target.path(), target.title(), location)) {
            return null;
        }
        builder.add(new Prose.Mention(kind, id, location));
        String href = Html.ROOT + PercentCode.encoded(target.path());
        return new CheckedLink(href, CheckedLink.Sort.REFERENCE, target.title());
    }

    private static @Nullable CheckedLink withheld(
            String kind, String id, Location location, ProseBuilder builder) {
        builder.notice(
                "reference-withheld",
                location,
                "readers cannot see the " + kind + " \"" + QuotedText.of(id) + "\" yet",
                "The words stand without a link until they can. Nothing needs to be done.");
        return null;
    }

    private static @Nullable CheckedLink unknown(
            String kind, String id, Location location, ProseBuilder builder) {
        builder.error(
                "unknown-reference",
                location,
                "there is no " + kind + " \"" + QuotedText.of(id) + "\"",
                builder.meant(kind, id)
                        .prefixed(kind + ":")
                        .say("Write the id of one that is there."));
        return null;
    }
}
