package org.sitegen.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something that an advice shows to write, exactly so, and where.
 *
 * @param where how it goes there
 * @param at where; null for the place of the finding
 * @param text what is written
 * @param also what has to be written with it; null if it is enough alone
 */
public record Remedy(Where where, @Nullable Location at, String text, @Nullable Remedy also) {

    /** How a text goes to its place. */
    public enum Where {
        /** Instead of the line, which keeps its spaces. */
        LINE,
        /** Instead of the line and the one above it. */
        LINE_AND_ABOVE,
        /** Instead of what stands there. */
        VALUE,
        /** Among the fields that stand there, or instead of the one of this name. */
        FIELD,
        /** As an item of the list that stands there. */
        ITEM,
        /** On a line of its own above it. */
        ABOVE,
        /** On a line of its own behind it. */
        BEHIND,
        /** At the end of the file. */
        END
    }

    /** Instead of the line of the finding. */
    public static Remedy line(String text) {
        return new Remedy(Where.LINE, null, text, null);
    }

    /** Instead of what the finding is about. */
    public static Remedy value(String text) {
        return new Remedy(Where.VALUE, null, text, null);
    }

    /** Among the fields where the finding is. */
    public static Remedy field(String text) {
        return new Remedy(Where.FIELD, null, text, null);
    }

    /** As an item of the list where the finding is. */
    public static Remedy item(String text) {
        return new Remedy(Where.ITEM, null, text, null);
    }

    /** On a line of its own behind that of the finding. */
    public static Remedy behind(String text) {
        return new Remedy(Where.BEHIND, null, text, null);
    }

    /** At the end of a file, which need not be there yet. */
    public static Remedy end(String path, String text) {
        return new Remedy(Where.END, new SourceFile(path, "").whole(), text, null);
    }

    /** The same at another place than that of the finding. */
    public Remedy at(Location place) {
        return new Remedy(where, place, text, also);
    }

    /** The same in another way. */
    public Remedy in(Where way) {
        return new Remedy(way, at, text, also);
    }

    /** The same, which works only with another one. */
    public Remedy with(@Nullable Remedy other) {
        return new Remedy(where, at, text, other);
    }
}
