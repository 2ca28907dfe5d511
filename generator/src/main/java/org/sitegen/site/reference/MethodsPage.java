package org.sitegen.site.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.card.BenchmarkCard;

/**
 * How we measure: the method, source and owner of every benchmark, and what severities mean.
 *
 * @param methods the benchmarks with their methods
 * @param severities what each severity means to the business
 * @param dueDays how many days an action may take, by severity
 * @param hours when services are promised to be there, unless they say so themselves
 * @param leastAnswers how many answers a survey needs before its figure is shown
 */
public record MethodsPage(
        List<Method> methods,
        Map<String, String> severities,
        Map<String, Integer> dueDays,
        @Nullable String hours,
        @Nullable Integer leastAnswers)
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

    @Override
    public Address address() {
        return new Address("how-we-measure/");
    }

    @Override
    public String template() {
        return "how-we-measure";
    }
}
