package org.sitegen.markdown;

import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;

/** Links to things in the newsletter by their id: {@code failure:F-2026-014}. */
final class References {

    private References() {}

    static @Nullable Way way(String kind, String address, Location location, Reading builder) {
        String id = PercentCode.decoded(address.substring(kind.length() + 1));
        Target target = builder.around().target(kind, id);
        if (target == null && builder.around().isWithheld(kind, id)) {
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
        return new Way(href, Way.Sort.REFERENCE, target.title());
    }

    private static @Nullable Way withheld(
            String kind, String id, Location location, Reading builder) {
        builder.findings()
                .notice(
                        "reference-withheld",
                        location,
                        "readers cannot see the " + kind + " \"" + Shown.of(id) + "\" yet",
                        "The words stand without a link until they can. Nothing needs to be done.");
        return null;
    }

    private static @Nullable Way unknown(
            String kind, String id, Location location, Reading builder) {
        builder.findings()
                .error(
                        "unknown-reference",
                        location,
                        "there is no " + kind + " \"" + Shown.of(id) + "\"",
                        builder.meant(kind, id) + "Write the id of one that is there.");
        return null;
    }
}
