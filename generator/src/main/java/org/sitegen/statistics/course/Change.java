package org.sitegen.statistics.course;

import org.sitegen.statistics.SignalSide;

/**
 * A real change of a series, with what a sentence about it needs.
 *
 * @param kind how it changed
 * @param since index of the first period of the new level or the slope
 * @param last index of the last period that belongs to it
 * @param before the typical figure before; where a slope begins
 * @param after the typical figure since; where a slope ends
 * @param slopePerYear by how much it rises a year; 0 where it changed at once
 * @param p how probable by chance, at most
 */
public record Change(
        Kind kind,
        int since,
        int last,
        double before,
        double after,
        double slopePerYear,
        double p) {

    /** How a series changed. */
    public enum Kind {
        /** From one level to another. */
        LEVEL,
        /** Steadily. */
        TREND,
        /** Where its editor said that it begins anew. */
        DECLARED
    }

    /** Below this it is no chance that a declared break made a difference. */
    private static final double CLEAR = 0.05;

    /** Whether it is more than chance: always, but where an editor declared it. */
    public boolean isMoreThanChance() {
        return kind != Kind.DECLARED || p < CLEAR;
    }

    /** Which way it went. */
    public SignalSide side() {
        return after >= before ? SignalSide.HIGH : SignalSide.LOW;
    }

    /** Whether it is a matter of the last so many periods up to that one. */
    public boolean isRecent(int latest, int periods) {
        return (kind == Kind.TREND ? last : since) > latest - periods;
    }

    /** The same, told of other periods. */
    Change told(int from, int to) {
        return new Change(kind, from, to, before, after, slopePerYear, p);
    }

    /** Whether it is another look at the same change. */
    public boolean isLike(Change other) {
        return kind == other.kind && side() == other.side();
    }
}
