package org.sitegen.output.data;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.win.Win;
import org.sitegen.output.format.Publication;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * Every kind of thing that there are data files of: all entries, promises, benchmarks.
 *
 * @param publication what is put into files
 */
record DataKinds(Publication publication) {

    /** Types of which nothing more is told than what their editors wrote need no line here. */
    List<DataKind<?>> all() {
        PromiseData promises = new PromiseData(publication.today());
        List<DataKind<?>> first =
                List.of(
                        editions(new EditionData(publication.site().index())),
                        entries(Failure.TYPE, FailureData.derived(promises)),
                        entries(Win.TYPE, WinData.derived(promises)),
                        entries(Request.TYPE, RequestData.derived(promises)));
        List<DataKind<?>> last = List.of(incidents(), promises(promises), benchmarks());
        List<DataKind<?>> all = new ArrayList<>(first);
        EntryTypes.ALL.stream()
                .filter(type -> isMissing(type, first) && isMissing(type, last))
                .forEach(type -> all.add(entries(type, List.of())));
        all.addAll(last);
        return all;
    }

    /** What a file with one thing alone holds, by the name of the thing. */
    Map<String, Schema<?>> ofOne() {
        return Map.of(Benchmark.TYPE.name(), BenchmarkFiles.schema(publication));
    }

    private static boolean isMissing(EntryType<?> type, List<DataKind<?>> kinds) {
        return kinds.stream().noneMatch(kind -> kind.name().equals(type.folder()));
    }

    private <E extends Entry> DataKind<E> entries(EntryType<E> type, List<Field<E, ?>> derived) {
        return new DataKind<>(
                type.folder(),
                EntryData.of(type, derived, publication.site().index().reporting()),
                publication.newsletter().all(type),
                type.isDated() ? entry -> entry.envelope().date().getYear() : null);
    }

    private DataKind<Edition> editions(EditionData data) {
        return new DataKind<>(
                Edition.TYPE.folder(),
                EntryData.of(Edition.TYPE, data.derived(), publication.site().index().reporting()),
                publication.newsletter().all(Edition.TYPE),
                edition -> edition.month().getYear());
    }

    private DataKind<SmallIncident> incidents() {
        ZoneId zone = publication.newsletter().settings().zone();
        return new DataKind<>(
                "incidents",
                new IncidentData(publication.site().index().incidents()).schema(),
                publication.newsletter().incidents(),
                one -> one.begin(zone).getYear());
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
