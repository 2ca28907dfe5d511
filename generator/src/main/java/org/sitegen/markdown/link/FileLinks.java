package org.sitegen.markdown.link;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.Html;
import org.sitegen.markdown.Media;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseLookup;
import org.sitegen.markdown.QuotedText;
import org.sitegen.markdown.html.PercentCode;

/** Links to pictures and downloads that lie beside the entry. */
final class FileLinks {

    private FileLinks() {}

    static @Nullable CheckedLink checked(String address, Location location, ProseBuilder builder) {
        int fragment = address.indexOf('#');
        String path = fragment < 0 ? address : address.substring(0, fragment);
        Media media = media(path, location, builder);
        if (media == null) {
            return null;
        }
        String behind = fragment < 0 ? "" : PercentCode.encoded(address.substring(fragment));
        return new CheckedLink(href(media) + behind, CheckedLink.Sort.FILE, media.note());
    }

    static String href(Media media) {
        return Html.ROOT + PercentCode.encoded(media.path());
    }

    /** The file of this name; null, with a finding, when there is none or it cannot be used. */
    static @Nullable Media media(String path, Location location, ProseBuilder builder) {
        if (path.isEmpty()) {
            Advice advice =
                    Advice.of("Write where it leads in the round brackets, or take them away.");
            builder.error("broken-link", location, "the address is empty", advice);
            return null;
        }
        String name = PercentCode.decoded(path);
        boolean none = name.isEmpty() || LinkAddresses.isUnclean(name);
        Media media = none ? null : builder.lookup().media(name);
        if (media == null) {
            builder.error(
                    "missing-file",
                    location,
                    "there is no file \"" + QuotedText.of(name) + "\" beside this one",
                    advice(name, builder));
            return null;
        }
        return usable(media, name, location, builder);
    }

    private static @Nullable Media usable(
            Media media, String name, Location location, ProseBuilder builder) {
        Media.Refusal refusal = media.refusal();
        if (refusal == null) {
            builder.add(name, media);
            return media;
        }
        builder.error(
                "unusable-file",
                location,
                "the file \"" + QuotedText.of(name) + "\" cannot be used: " + refusal.why(),
                refusal.advice());
        return null;
    }

    private static Advice advice(String name, ProseBuilder builder) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".md") || small.endsWith(".yml")) {
            return Advice.of("Name an entry by a reference: failure: and its id.");
        }
        return builder.meant(ProseLookup.FILE, name)
                .say("Put the file into the same folder, or correct its name.");
    }
}
