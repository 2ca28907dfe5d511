package org.sitegen.site.index;

import java.util.List;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.card.EntryGroup;

/**
 * What there is to read about one thing in a register.
 *
 * @param benchmarks its figures
 * @param failures what went wrong, in order
 * @param wins what went well, in order
 * @param others what there is of other types, type by type
 */
public record TopicEntries(
        List<Benchmark> benchmarks,
        List<Failure> failures,
        List<Win> wins,
        List<EntryGroup> others) {}
