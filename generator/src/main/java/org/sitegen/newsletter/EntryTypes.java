package org.sitegen.newsletter;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every kind of entry there is; a new one is a record and a line here. */
public final class EntryTypes {

    public static final EntryType<Edition> EDITION =
            new EntryType<>(
                    "edition",
                    "editions",
                    Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])"),
                    "2026-11.md",
                    false,
                    EditionFields.SCHEMA);
    public static final EntryType<Benchmark> BENCHMARK =
            new EntryType<>(
                    "benchmark",
                    "benchmarks",
                    Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
                    "desk-first-fix.yml",
                    false,
                    BenchmarkFields.SCHEMA);
    public static final EntryType<Failure> FAILURE =
            new EntryType<>(
                    "failure",
                    "failures",
                    Pattern.compile("F-[0-9]{4}-[0-9]{3,5}"),
                    "F-2026-014-payroll-run.md",
                    true,
                    FailureFields.SCHEMA);
    public static final EntryType<Win> WIN =
            new EntryType<>(
                    "win",
                    "wins",
                    Pattern.compile("W-[0-9]{4}-[0-9]{3,5}"),
                    "W-2026-031-supplier-invoices.md",
                    true,
                    Win.SCHEMA);

    /** All of them, in the order of the guide. */
    public static final List<EntryType<?>> ALL = List.of(EDITION, BENCHMARK, FAILURE, WIN);

    private static final Pattern SPELLED_OUT = Pattern.compile("([a-z]+):([A-Za-z0-9-]+)");

    private EntryTypes() {}

    /** What a text names, {@code failure:F-2026-014} or {@code F-2026-014}; null if nothing. */
    public static @Nullable Reference reference(String text) {
        var matcher = SPELLED_OUT.matcher(text);
        if (matcher.matches()) {
            return new Reference(matcher.group(1), matcher.group(2));
        }
        for (EntryType<?> type : List.of(FAILURE, WIN, EDITION, BENCHMARK)) {
            if (type.id().matcher(text).matches()) {
                return new Reference(type.name(), text);
            }
        }
        return null;
    }
}
