package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.file.Findings;

/** Which folders may be replaced by a site: never one that holds something of somebody's. */
final class OutputRules {

    private final Location place;
    private final Findings findings;

    OutputRules(Location place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    /** Whether the folders of a swap may be replaced and lie apart from what people write. */
    boolean allow(Swap swap, Collection<Path> sources) throws IOException {
        for (Path source : sources) {
            if (overlap(swap.site(), source)) {
                overlaps(source);
                return false;
            }
        }
        Path foreign = foreign(swap);
        if (foreign != null) {
            notOurs(foreign);
        }
        return foreign == null;
    }

    private static @Nullable Path foreign(Swap swap) throws IOException {
        if (swap.site().getParent() == null) {
            return swap.site();
        }
        for (Path folder : swap.folders()) {
            if (!Marker.mayReplace(folder)) {
                return folder;
            }
        }
        return null;
    }

    private static boolean overlap(Path site, Path source) throws IOException {
        Path there = real(source);
        return site.startsWith(there) || there.startsWith(site);
    }

    /** The folder itself when links lead to it, whether it is there yet or not. */
    static Path real(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path there = absolute;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null ? absolute : there.toRealPath().resolve(there.relativize(absolute));
    }

    private void overlaps(Path source) {
        findings.error(
                "output-among-sources",
                place,
                "the site would be written over \"" + source + "\"",
                "Choose a folder of its own for the parameter \"output\","
                        + " such as target/newsletter.");
    }

    private void notOurs(Path folder) {
        findings.error(
                "output-not-ours",
                place,
                "\"" + folder + "\" holds something that site-gen did not make",
                "Choose a folder that is empty or not there yet for the parameter \"output\","
                        + " or empty this one by hand.");
    }
}
