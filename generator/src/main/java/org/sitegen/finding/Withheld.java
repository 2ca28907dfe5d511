package org.sitegen.finding;

import java.util.Objects;

/**
 * An entry that is read and checked, but not published yet.
 *
 * @param file the entry's file, as messages name it: {@code content/wins/W-2026-031-invoices.md}
 * @param reason why, as the end of a sentence: {@code it is a draft}, {@code it is dated
 *     2026-12-01}
 */
public record Withheld(String file, String reason) implements Comparable<Withheld> {

    public Withheld {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public int compareTo(Withheld other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : reason.compareTo(other.reason);
    }
}
