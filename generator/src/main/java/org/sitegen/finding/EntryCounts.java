package org.sitegen.finding;

import java.util.List;
import org.sitegen.text.Counted;

/**
 * What became of every entry in the content folder: read = published + withheld + failed.
 *
 * @param read how many entries were found
 * @param published how many of them readers see
 * @param failed how many have an error of their own
 * @param withheld those that nobody sees yet, by file
 */
public record EntryCounts(int read, int published, int failed, List<Withheld> withheld) {

    /** Those of a run that stopped before it read an entry. */
    public static final EntryCounts NONE = new EntryCounts(0, 0, 0, List.of());

    public EntryCounts {
        withheld = withheld.stream().sorted().toList();
        if (read != published + withheld.size() + failed) {
            throw new IllegalArgumentException(
                    "Entries are missing from the counts: '%d' read, '%d' published, '%d' withheld, '%d' failed"
                            .formatted(read, published, withheld.size(), failed));
        }
    }

    /** The same after so many entries that were to be published have failed. */
    public EntryCounts failing(int more) {
        return new EntryCounts(read, published - more, failed + more, withheld);
    }

    /** All in one sentence: {@code 48 entries read: 46 published, 1 withheld, 1 failed}. */
    public String sentence() {
        return Counted.of(read, "entry", "entries")
                + (" read: " + published + " published, ")
                + (withheld.size() + " withheld, " + failed + " failed");
    }
}
