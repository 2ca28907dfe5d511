package org.sitegen.output.data;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.GroupedEntries;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.site.card.Balance;
import org.sitegen.site.card.IncidentCount;
import org.sitegen.site.index.SiteIndex;

/** What is told of editions besides what their editors wrote: their months in numbers. */
final class EditionData {

    private static final Schema<Balance> BALANCE =
            Schema.<Balance>writeOnly("a month in numbers")
                    .with(
                            count("failures", Balance::failures, "Failures reported."),
                            count("critical", Balance::critical, "Critical ones among them."),
                            count(
                                    "targets_missed",
                                    Balance::targetsMissed,
                                    "Benchmarks that missed their target."),
                            count(
                                    "targets",
                                    Balance::targets,
                                    "Benchmarks that have a target and a figure."),
                            count(
                                    "promises_due",
                                    balance -> balance.promises().due(),
                                    "Promises that had come due or were settled: the sum of the"
                                            + " next four."),
                            count(
                                    "promises_kept",
                                    balance -> balance.promises().kept(),
                                    "Those done by the date first promised."),
                            count(
                                    "promises_kept_late",
                                    balance -> balance.promises().keptLate(),
                                    "Those done after that date."),
                            count(
                                    "promises_not_kept",
                                    balance -> balance.promises().notKept(),
                                    "Those whose first date has passed, and which are neither"
                                            + " done nor dropped."),
                            count(
                                    "promises_dropped",
                                    balance -> balance.promises().dropped(),
                                    "Those that will not be done."),
                            count(
                                    "promises_not_due",
                                    balance -> balance.promises().notDue(),
                                    "Promises whose first date has not passed yet; no part of"
                                            + " promises_due."),
                            count("wins", Balance::wins, "Wins reported."));

    private final SiteIndex index;

    EditionData(SiteIndex index) {
        this.index = index;
    }

    private static Field<Balance, Integer> count(
            String name, Function<Balance, Integer> getter, String meaning) {
        return Field.of(name, Types.COUNT, getter, meaning).required();
    }

    /** Of a skipped edition no more is known than its month, and why. */
    List<Field<Edition, ?>> derived() {
        List<Field<Edition, ?>> derived = new ArrayList<>();
        derived.add(EditionFields.MONTH.required());
        derived.add(EditionFields.PUBLISH_ON.only(edition -> !edition.isSkipped()));
        derived.add(EditionFields.HEADLINE.only(edition -> !edition.isSkipped()));
        derived.add(EditionFields.NEXT_EDITION_ON.only(edition -> !edition.isSkipped()));
        derived.add(
                Field.of("balance", Types.record(BALANCE), index::balance, "The month in numbers.")
                        .only(edition -> !edition.isSkipped()));
        derived.add(incidents());
        GroupedEntries<YearMonth> byMonth =
                GroupedEntries.byMonth(index.newsletter(), index.reporting());
        EntryTypes.ALL.stream()
                .filter(EntryType::isDated)
                .forEach(type -> derived.add(idsOf(type, byMonth)));
        return derived;
    }

    private Field<Edition, IncidentCount> incidents() {
        Field<Edition, IncidentCount> count =
                Field.of(
                        "incidents",
                        Types.record(IncidentData.COUNT),
                        index.incidents()::count,
                        "How much is told in full, where small incidents are counted.");
        return count.only(edition -> !edition.isSkipped());
    }

    private static Field<Edition, List<String>> idsOf(
            EntryType<?> type, GroupedEntries<YearMonth> byMonth) {
        Field<Edition, List<String>> ids =
                Field.of(
                        type.folder(),
                        Types.listOf(Types.TEXT),
                        edition ->
                                byMonth.of(type, edition.month()).stream().map(Entry::id).toList(),
                        "The ids of the " + type.folder() + " it reports.");
        return ids.only(edition -> !edition.isSkipped());
    }
}
