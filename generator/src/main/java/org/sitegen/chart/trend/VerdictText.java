package org.sitegen.chart.trend;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.chart.PointStyle;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.Variation;
import org.sitegen.statistics.course.Assurance;
import org.sitegen.statistics.course.Change;
import org.sitegen.statistics.course.Reliance;
import org.sitegen.statistics.course.Verdict;
import org.sitegen.text.Kebab;

/**
 * A verdict in one sentence of at most fifteen words, and one of its target: the one place they
 * come from, for page, list, edition and feed.
 *
 * @param verdict what is said
 * @param points the figure of a period, by its index
 * @param metric what the figure is
 * @param words the site's language
 */
public record VerdictText(
        Verdict verdict, IntFunction<DataPoint> points, Metric metric, ChartWords words) {

    VerdictText(TrendChart chart, ChartWords words) {
        this(chart.verdict(), chart.data().points()::get, chart.metric(), words);
    }

    /** What became of the figure: "Better since about February 2026: 3.8 min, before 6.1 min". */
    public String told() {
        Change change = verdict.change();
        if (verdict.latest() < 0) {
            return words.word("told.none");
        }
        if (verdict.variation() == Variation.RETIRED) {
            return words.word("told.retired", within("until", verdict.latest()));
        }
        SignalSide off = verdict.off();
        if (off != null) {
            return off(PointStyle.of(off, metric.direction()).key());
        }
        return change == null ? unchanged() : changed(change);
    }

    private String off(String style) {
        int at = verdict.latest();
        if (verdict.inARow() != null) {
            return words.word("told.in-a-row." + style, figure(at), usual());
        }
        return verdict.seasonal()
                ? words.word("told.exceptional-season." + style, within("in", at), figure(at))
                : words.word("told.exceptional." + style, within("in", at), figure(at), usual());
    }

    private String changed(Change change) {
        PointStyle style = PointStyle.of(change.side(), metric.direction());
        return switch (change.kind()) {
            case LEVEL -> sides("told.level." + style.key(), change);
            case DECLARED -> {
                boolean clear = change.isMoreThanChance();
                yield sides("told.declared." + (clear ? style.key() : "unclear"), change);
            }
            case TREND -> trend(style.key(), change);
        };
    }

    private String sides(String key, Change change) {
        return words.word(key, name(change.since()), after(change), before(change));
    }

    private String trend(String style, Change change) {
        boolean goesOn = change.last() == verdict.latest();
        String since = name(change.since());
        return goesOn
                ? words.word("told.trend." + style, since, slope(change, "so-far"))
                : words.word(
                        "told.trend-ended." + style,
                        since,
                        name(change.last()),
                        slope(change, "in-all"));
    }

    /** By how much a year; in all, where it was less than a year: nobody knows the rest of it. */
    private String slope(Change change, String inAll) {
        double whole = Math.abs(change.after() - change.before());
        double eachYear = Math.abs(change.slopePerYear());
        return whole < eachYear
                ? words.word("told.slope." + inAll, metric.printAbout(whole, words))
                : words.word("told.slope.per-year", metric.printAbout(eachYear, words));
    }

    private String unchanged() {
        if (verdict.variation() == Variation.TOO_FEW) {
            return words.word("told.too-few", number(verdict.figures()));
        }
        return verdict.seasonal() ? seasonal() : words.word("told.steady", usual());
    }

    private String seasonal() {
        Integer before = verdict.yearBefore();
        return before == null || points.apply(before).value() == null
                ? words.word("told.seasonal", usual())
                : words.word("told.season", figure(verdict.latest()), figure(before));
    }

    /** What a change did: "3.8 min since, 6.1 min before". */
    public String effect(Change change) {
        return words.word("told.effect", after(change), before(change));
    }

    private String after(Change change) {
        return metric.printBeside(change.before(), change.after(), words);
    }

    private String before(Change change) {
        return metric.printBeside(change.after(), change.before(), words);
    }

    /** Of what period its beginning or end was told before; empty if neither has moved. */
    public String moved(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? "" : words.word("told.moved-end", within("until", to));
        }
        return words.word("told.moved", name(from));
    }

    /** Whether the target can be relied on: "Missed 16 of 31 times, 2 of the last 12". */
    public String relied() {
        Reliance reliance = verdict.reliance();
        Assurance assurance = reliance.assurance();
        String key = "relied." + Kebab.of(assurance);
        return switch (assurance) {
            case NO_TARGET -> words.word(key);
            case RELIABLY_MEETS, RELIABLY_MISSES -> words.word(key, number(reliance.lately()));
            case TOO_FEW ->
                    reliance.of() == 0
                            ? words.word("relied.none")
                            : words.word(key, number(reliance.met()), number(reliance.of()));
            case UNCERTAIN -> counted(key, reliance);
        };
    }

    private String counted(String key, Reliance reliance) {
        int missed = reliance.of() - reliance.met();
        if (missed == 0 || reliance.met() == 0) {
            return words.word(key + (missed == 0 ? "-met" : "-missed"), number(reliance.of()));
        }
        if (reliance.of() == reliance.lately()) {
            return words.word(key + "-all", number(missed), number(reliance.of()));
        }
        return lately(key, number(missed), reliance);
    }

    private String lately(String key, String missed, Reliance reliance) {
        int missedLately = reliance.lately() - reliance.metLately();
        String of = number(reliance.of());
        String lately = number(reliance.lately());
        return missedLately == 0
                ? words.word(key + "-not-lately", missed, of, lately)
                : words.word(key, missed, of, number(missedLately), lately);
    }

    private String number(int number) {
        return words.number(number, 0);
    }

    /** Both sentences; a figure without a target has one only. */
    String whole() {
        return verdict.assurance() == Assurance.NO_TARGET
                ? told()
                : words.word("verdict.both", told(), relied());
    }

    private String name(int index) {
        return within("the", index);
    }

    private String within(String use, int index) {
        return PointText.within(use, points.apply(index).period(), words);
    }

    private String figure(int index) {
        Double value = points.apply(index).value();
        return value == null ? words.word("chart.no-figure") : metric.print(value, words);
    }

    private String usual() {
        Double usual = verdict.usual();
        return usual == null ? "" : workedOut(usual);
    }

    private String workedOut(double value) {
        return metric.printWorkedOut(value, words);
    }
}
