package org.sitegen.output.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.win.Win;
import org.sitegen.output.format.Publication;
import org.sitegen.schema.Field;

/**
 * Every kind of thing that there are data files of: all entries, promises, benchmarks.
 *
 * @param publication what is put into files
 */
record DataKinds(Publication publication) {

    private static final Set<EntryType<?>> WITH_MORE_TO_TELL =
            Set.of(Edition.TYPE, Failure.TYPE, Win.TYPE, Benchmark.TYPE);

    List<DataKind<?>> all() {
        PromiseData promises = new PromiseData(publication.today());
        List<DataKind<?>> kinds = new ArrayList<>();
        kinds.add(editions(new EditionData(publication.site().index())));
        kinds.add(entries(Failure.TYPE, FailureData.derived(promises)));
        kinds.add(entries(Win.TYPE, WinData.derived(promises)));
        for (EntryType<?> type : EntryTypes.ALL) {
            if (!WITH_MORE_TO_TELL.contains(type)) {
                kinds.add(entries(type, List.of()));
            }
        }
        kinds.add(promises(promises));
        kinds.add(benchmarks());
        return kinds;
    }

    private <E extends Entry> DataKind<E> entries(EntryType<E> type, List<Field<E, ?>> derived) {
        return new DataKind<>(
                type.folder(),
                EntryData.of(type, derived),
                publication.newsletter().all(type),
                type.isDated() ? entry -> entry.envelope().date().getYear() : null);
    }

    private DataKind<Edition> editions(EditionData data) {
        return new DataKind<>(
                Edition.TYPE.folder(),
                EntryData.of(Edition.TYPE, data.derived()),
                publication.newsletter().all(Edition.TYPE),
                edition -> edition.month().getYear());
    }

    private DataKind<Promise> promises(PromiseData data) {
        return new DataKind<>(
                "promises",
                data.schema(),
                PromiseRegister.of(publication.newsletter().promises()).all(),
                promise -> promise.promised().getYear());
    }

    private DataKind<?> benchmarks() {
        return new DataKind<>(
                Benchmark.TYPE.folder(),
                new BenchmarkData(publication.site().index()).listed(),
                publication.newsletter().all(Benchmark.TYPE),
                null);
    }
}
