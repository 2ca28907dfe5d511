package org.sitegen.markdown.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.QuotedText;
import org.sitegen.markdown.html.PercentCode;

/** Links to a heading of the same prose: {@code #what-happened}. */
final class HeadingLinks {

    private HeadingLinks() {}

    static @Nullable CheckedLink checked(String address, Location location, ProseBuilder builder) {
        String id = PercentCode.decoded(address.substring(1));
        if (!builder.ids().has(id)) {
            return unknown(id, location, builder);
        }
        String href = "#" + PercentCode.encoded(builder.ids().other(id));
        return new CheckedLink(href, CheckedLink.Sort.SAME_PAGE, "");
    }

    private static @Nullable CheckedLink unknown(
            String id, Location location, ProseBuilder builder) {
        builder.error(
                "unknown-anchor",
                location,
                "no heading here has the address \"#" + QuotedText.of(id) + "\"",
                advice(builder));
        return null;
    }

    private static Advice advice(ProseBuilder builder) {
        List<String> ids = builder.ids().given().stream().limit(8).map(id -> "#" + id).toList();
        return ids.isEmpty()
                ? Advice.of("Add the heading, or take the link away.")
                : Advice.of("Write one of these: ").showAny(ids).say(".");
    }
}
