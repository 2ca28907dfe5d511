package org.sitegen.site.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.statistics.course.ErrorRate;

/**
 * How we measure: the method, source and owner of every benchmark, and what severities mean.
 *
 * @param methods the benchmarks with their methods
 * @param severities what each severity means to the business
 * @param dueDays how many days an action may take, by severity
 * @param hours when services are promised to be there, unless they say so themselves
 * @param leastAnswers how many answers a survey needs before its figure is shown
 * @param wrong how often a change is told where nothing changes
 * @param found how often it is told where something does
 */
public record MethodsPage(
        List<Method> methods,
        Map<String, String> severities,
        Map<String, Integer> dueDays,
        @Nullable String hours,
        @Nullable Integer leastAnswers,
        List<Rate> wrong,
        List<Rate> found)
        implements Page {

    /**
     * How one benchmark is worked out.
     *
     * @param benchmark the benchmark
     * @param method how it is worked out
     * @param source where it comes from
     * @param owner the role that answers for it
     */
    public record Method(BenchmarkCard benchmark, String method, String source, String owner) {}

    /**
     * How often a change is told of a kind of series.
     *
     * @param kind what kind
     * @param perCent of how many in a hundred
     */
    public record Rate(ErrorRate kind, BigDecimal perCent) {}

    @Override
    public Address address() {
        return new Address("how-we-measure/");
    }

    @Override
    public String template() {
        return "how-we-measure";
    }
}
