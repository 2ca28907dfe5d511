package org.sitegen.statistics.course;

import org.jspecify.annotations.Nullable;

/**
 * Some consecutive figures that have one level, or rise or fall steadily.
 *
 * @param from place of the first among the figures
 * @param to place behind the last
 * @param changed how probable by chance the change at its beginning is, or null where nothing comes
 *     before, or a slope bends there
 * @param trend how probable by chance its slope is, or null where it has one level
 * @param bend place of the first figure that does not rise or fall any more, or {@code to}
 */
record Stretch(int from, int to, @Nullable Double changed, @Nullable Double trend, int bend) {

    /** The same of a level, up to another place. */
    Stretch upTo(int place) {
        return new Stretch(from, place, changed, trend, place);
    }

    /** The same of a level, from another place on. */
    Stretch beginningAt(int place) {
        return new Stretch(place, to, changed, trend, bend);
    }

    boolean steady() {
        return trend == null;
    }
}
