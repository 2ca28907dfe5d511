package org.sitegen.output.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.Variation;
import org.sitegen.statistics.course.Assurance;
import org.sitegen.statistics.course.Change;
import org.sitegen.statistics.course.Reliance;

/** What programs are told of the newest figure of a benchmark: verdicts, and what they rest on. */
final class LatestFigure {

    private static final MathContext TWO_DIGITS = new MathContext(2);

    static final Schema<BenchmarkCard> SCHEMA =
            Schema.<BenchmarkCard>writeOnly("a figure with its verdicts")
                    .with(
                            Field.of(
                                    BenchmarkCard.class,
                                    "period",
                                    Types.PERIOD,
                                    "The period it stands for."),
                            number("value", card -> value(card.figure()), "The figure."),
                            number(
                                    "previous",
                                    card -> value(card.previous()),
                                    "The figure of the period before."),
                            Field.of(
                                    BenchmarkCard.class,
                                    "met",
                                    Types.TRUE_OR_FALSE,
                                    "Whether the target was met; left out without target or figure."),
                            Field.of(
                                    BenchmarkCard.class, "told", Types.TEXT, "What is said of it."),
                            Field.of(
                                            "variation",
                                            Types.oneOf(Variation.class),
                                            (BenchmarkCard card) -> card.verdict().variation(),
                                            "What became of it.")
                                    .required(),
                            Field.of(
                                    "exceptional",
                                    Types.oneOf(SignalSide.class),
                                    (BenchmarkCard card) -> card.verdict().exceptional(),
                                    "The side on which it lies off the others; left out where it does"
                                            + " not."),
                            Field.of(
                                    "three_in_a_row",
                                    Types.oneOf(SignalSide.class),
                                    (BenchmarkCard card) -> card.verdict().inARow(),
                                    "The side on which the last three figures lie off together; left"
                                            + " out where they do not."),
                            Field.of(
                                    "changed",
                                    Types.oneOf(Change.Kind.class),
                                    (BenchmarkCard card) -> of(card, Change::kind),
                                    "How it changed; left out where nothing did."),
                            Field.of(
                                    BenchmarkCard.class,
                                    "since",
                                    Types.PERIOD,
                                    "The period from which the change is told."),
                            worked("before", Change::before, "What was typical before it."),
                            worked("after", Change::after, "What has been typical since."),
                            worked(
                                    "slope_per_year",
                                    Change::slopePerYear,
                                    "By how much it rises a year; zero for a change at once."),
                            number(
                                    "chance",
                                    card -> of(card, LatestFigure::chance),
                                    "How probable such a change is, at most, where nothing changed."),
                            Field.of(
                                            "assurance",
                                            Types.oneOf(Assurance.class),
                                            (BenchmarkCard card) -> card.verdict().assurance(),
                                            "Whether the target can be relied on to be met.")
                                    .required(),
                            count("judged", Reliance::of, "How many figures had a target."),
                            count("judged_met", Reliance::met, "How many of these met it."),
                            count("lately", Reliance::lately, "The last twelve of them, or all."),
                            count("lately_met", Reliance::metLately, "How many of these met it."));

    private LatestFigure() {}

    private static Field<BenchmarkCard, BigDecimal> number(
            String name, Function<BenchmarkCard, @Nullable BigDecimal> getter, String meaning) {
        return Field.of(name, Types.NUMBER, getter, meaning);
    }

    private static Field<BenchmarkCard, Integer> count(
            String name, Function<Reliance, Integer> getter, String meaning) {
        return Field.of(
                name,
                Types.COUNT,
                (BenchmarkCard card) -> getter.apply(card.verdict().reliance()),
                meaning);
    }

    private static Field<BenchmarkCard, BigDecimal> worked(
            String name, ToDoubleFunction<Change> getter, String meaning) {
        return number(
                name,
                card -> of(card, change -> worked(getter.applyAsDouble(change), shown(card))),
                meaning);
    }

    private static int shown(BenchmarkCard card) {
        Figure figure = card.figure();
        return figure == null ? 0 : figure.decimals();
    }

    /** What was worked out of figures, with a decimal more than these are shown with. */
    static BigDecimal worked(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals + 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal chance(Change change) {
        return BigDecimal.valueOf(change.p()).round(TWO_DIGITS);
    }

    private static <T> @Nullable T of(BenchmarkCard card, Function<Change, T> getter) {
        Change change = card.verdict().change();
        return change == null ? null : getter.apply(change);
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }
}
