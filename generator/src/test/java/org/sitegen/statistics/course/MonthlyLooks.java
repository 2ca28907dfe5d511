package org.sitegen.statistics.course;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Proportion;

/** What a reader is told who looks each month for two years. */
final class MonthlyLooks {

    private static final int SERIES = 400;
    private static final int LOOKS = 24;
    private static final int YEAR = 12;

    /** A date that was told stands as long as it moves by no more. */
    private static final int MONTHS = 2;

    private MonthlyLooks() {}

    /** How often a steady figure is ever called changed, beginning with so many figures. */
    static Proportion everChanged(Family family, int begin) {
        int ever = 0;
        Dice dice = new Dice(begin, begin + LOOKS);
        for (int one = 0; one < SERIES; one++) {
            double[] figures = family.figures().apply(dice);
            boolean told = false;
            for (int look = 1; look <= LOOKS && !told; look++) {
                told = at(family, figures, begin + look) != null;
            }
            ever += told ? 1 : 0;
        }
        return Proportion.wilson(ever, SERIES);
    }

    /** How often the date of a change is another one, or the change gone, at a later look. */
    static Proportion everMoved(Family family) {
        int moved = 0;
        int told = 0;
        Dice dice = new Dice(LOOKS, 2 * LOOKS);
        for (int one = 0; one < SERIES; one++) {
            double[] figures = family.figures().apply(dice);
            Change first = null;
            boolean moves = false;
            for (int size = 2 * LOOKS - 7; size <= 2 * LOOKS; size++) {
                Change now = at(family, figures, size);
                moves |= first != null && (now == null || distance(first, now) > MONTHS);
                first = first == null ? now : first;
            }
            told += first == null ? 0 : 1;
            moved += moves ? 1 : 0;
        }
        return Proportion.wilson(moved, told);
    }

    private static int distance(Change one, Change other) {
        return Math.abs(one.since() - other.since());
    }

    private static @Nullable Change at(Family family, double[] figures, int size) {
        return Tally.course(family, Arrays.copyOf(figures, size), YEAR).latestChange();
    }
}
