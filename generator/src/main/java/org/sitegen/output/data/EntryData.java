package org.sitegen.output.data;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.ReportingEditions;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What is told of entries: all that their editors wrote for readers, and what follows from it. */
final class EntryData {

    private EntryData() {}

    /**
     * What is told of the entries of a type.
     *
     * @param type the type
     * @param derived what follows from what the editor wrote; takes the place of a field of its
     *     name
     * @param reporting which edition tells of them
     */
    static <E extends Entry> Schema<E> of(
            EntryType<E> type, List<Field<E, ?>> derived, ReportingEditions reporting) {
        List<Field<E, ?>> more = new ArrayList<>(derived);
        if (type.isDated()) {
            more.add(edition(reporting));
        }
        return Schema.<E>writeOnly(type.schema().name())
                .with(List.of(id(), address()))
                .with(replaced(type.schema().fields(), more));
    }

    /** The fields, each with another of its name in its place if there is one; then the rest. */
    static <R> List<Field<R, ?>> replaced(List<Field<R, ?>> fields, List<Field<R, ?>> others) {
        List<Field<R, ?>> left = new ArrayList<>(others);
        List<Field<R, ?>> all = new ArrayList<>();
        for (Field<R, ?> field : fields) {
            Field<R, ?> told = named(field.name(), others).orElse(field);
            left.remove(told);
            all.add(told);
        }
        all.addAll(left);
        return all;
    }

    private static <R> Optional<Field<R, ?>> named(String name, List<Field<R, ?>> fields) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static <E extends Entry> Field<E, String> id() {
        return Field.of("id", Types.TEXT, (E entry) -> entry.id(), "Its id.").required();
    }

    private static <E extends Entry> Field<E, String> address() {
        return Field.of(
                "address",
                Types.TEXT,
                (E entry) -> entry.hasPage() ? entry.address().path() : null,
                "Its page, seen from the root of the site.");
    }

    private static <E extends Entry> Field<E, YearMonth> edition(ReportingEditions reporting) {
        return Field.of(
                        Envelope.EDITION.name(),
                        Types.MONTH,
                        (E entry) -> month(entry, reporting.of(entry)),
                        "The month of the edition that tells of it, or its own before one does.")
                .required();
    }

    private static YearMonth month(Entry entry, @Nullable Edition edition) {
        return edition == null ? entry.envelope().month() : edition.month();
    }
}
