package org.sitegen.output.data;

import java.math.BigDecimal;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.statistics.NaturalProcessLimits;
import org.sitegen.statistics.course.Course;
import org.sitegen.statistics.course.Level;

/**
 * The limits of an XmR chart of the latest level, for those who know such charts.
 *
 * @param from the first period of the level
 * @param limits the limits
 * @param decimals with how many the figures are shown
 */
record ProcessLimits(FigurePeriod from, NaturalProcessLimits limits, int decimals) {

    static final Schema<ProcessLimits> SCHEMA =
            Schema.<ProcessLimits>writeOnly("the limits of an XmR chart")
                    .with(
                            Field.of(
                                            ProcessLimits.class,
                                            "from",
                                            Types.PERIOD,
                                            "The first period that they rest on.")
                                    .required(),
                            number("average", NaturalProcessLimits::mean, "The average."),
                            number("lower", one -> one.limits().lower(), "The lower limit."),
                            number("upper", one -> one.limits().upper(), "The upper limit."));

    private static Field<ProcessLimits, BigDecimal> number(
            String name, ToDoubleFunction<NaturalProcessLimits> getter, String meaning) {
        return Field.of(
                name,
                Types.NUMBER,
                (ProcessLimits one) ->
                        LatestFigure.worked(getter.applyAsDouble(one.limits()), one.decimals()),
                meaning);
    }

    /** Those of a benchmark; null where they would mislead. */
    static @Nullable ProcessLimits of(Benchmark benchmark, SiteIndex index) {
        History history = index.history(benchmark);
        Course course = history.course();
        Level level = course.latestLevel();
        if (level == null || level.limits() == null || !level.even()) {
            return null;
        }
        NaturalProcessLimits limits =
                NaturalProcessLimits.of(
                        course.series(), level.first(), level.last(), history.bounds());
        return limits == null
                ? null
                : new ProcessLimits(
                        history.rows().get(level.first()).period(), limits, benchmark.decimals());
    }
}
