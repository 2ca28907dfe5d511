package org.sitegen.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;

/** Links to pictures and downloads that lie beside the entry. */
final class FileLinks {

    private FileLinks() {}

    static @Nullable Way way(String address, Location location, Reading reading) {
        int fragment = address.indexOf('#');
        String path = fragment < 0 ? address : address.substring(0, fragment);
        Media media = media(path, location, reading);
        if (media == null) {
            return null;
        }
        String behind = fragment < 0 ? "" : PercentCode.encoded(address.substring(fragment));
        return new Way(href(media) + behind, Way.Sort.FILE, media.note());
    }

    static String href(Media media) {
        return Html.ROOT + PercentCode.encoded(media.path());
    }

    /** The file of this name; null, with a finding, when there is none. */
    static @Nullable Media media(String path, Location location, Reading reading) {
        String name = PercentCode.decoded(path);
        Media media = name.isEmpty() || Addresses.isUnclean(name) ? null : find(name, reading);
        if (media == null) {
            reading.findings.error(
                    "missing-file",
                    location,
                    "there is no file \"" + Shown.of(name) + "\" beside this one",
                    advice(name, reading));
        }
        return media;
    }

    private static @Nullable Media find(String name, Reading reading) {
        Media media = reading.around.media(name);
        if (media != null) {
            reading.files.add(name);
        }
        return media;
    }

    private static String advice(String name, Reading reading) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".md") || small.endsWith(".yml")) {
            return "Name an entry by reference, like failure:F-2026-014.";
        }
        return reading.meant(Surroundings.FILE, name)
                + "Put the file into the same folder, or correct its name.";
    }
}
