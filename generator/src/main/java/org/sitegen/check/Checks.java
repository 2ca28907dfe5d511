package org.sitegen.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitegen.check.benchmark.BenchmarkChecks;
import org.sitegen.check.edition.EditionChecks;
import org.sitegen.check.entry.EntryChecks;
import org.sitegen.check.failure.FailureChecks;
import org.sitegen.check.promise.PromiseChecks;
import org.sitegen.check.request.RequestChecks;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.CheckRun;
import org.sitegen.check.win.WinChecks;
import org.sitegen.finding.file.Findings;

/**
 * Every check there is; a new one is a file, its test, its page and a line in its package's list.
 */
public final class Checks {

    /** By name. */
    static final List<Check> ALL =
            Stream.of(
                            EntryChecks.ALL,
                            EditionChecks.ALL,
                            BenchmarkChecks.ALL,
                            FailureChecks.ALL,
                            PromiseChecks.ALL,
                            WinChecks.ALL,
                            RequestChecks.ALL)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Check::name))
                    .toList();

    private Checks() {}

    /** Reports every broken rule that is not waived, and waivers that do nothing. */
    public static void run(CheckInput input, Findings findings) {
        CheckRun.of(ALL, input, findings);
    }

    /** The names that a waiver can have, in order. */
    public static Set<String> names() {
        return ALL.stream().map(Check::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
