package org.sitegen.markdown;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;

/** Links to a heading of the same prose: {@code #what-happened}. */
final class Anchors {

    private Anchors() {}

    static @Nullable Way way(String address, Location location, Reading builder) {
        String id = PercentCode.decoded(address.substring(1));
        if (!builder.ids().has(id)) {
            return unknown(id, location, builder);
        }
        String href = "#" + PercentCode.encoded(builder.ids().other(id));
        return new Way(href, Way.Sort.SAME_PAGE, "");
    }

    private static @Nullable Way unknown(String id, Location location, Reading builder) {
        builder.findings()
                .error(
                        "unknown-anchor",
                        location,
                        "no heading here has the address \"#" + Shown.of(id) + "\"",
                        advice(builder));
        return null;
    }

    private static String advice(Reading builder) {
        String ids =
                builder.ids().given().stream()
                        .limit(8)
                        .map(id -> "#" + id)
                        .collect(Collectors.joining(", "));
        return ids.isEmpty()
                ? "Add the heading, or take the link away."
                : "Write one of these: " + ids + ".";
    }
}
