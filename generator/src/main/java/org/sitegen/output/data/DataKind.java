package org.sitegen.output.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * Things of one kind that are told in data files, a file for each year where they become more and
 * more.
 *
 * @param name what the list of them is called, and its files
 * @param schema what is told of each
 * @param all all of them, in their order
 * @param year in which file each stands; null where they stand in one
 * @param <T> one of them
 */
record DataKind<T>(
        String name, Schema<T> schema, List<T> all, @Nullable Function<T, Integer> year) {

    /** The files with them: none without any, if they are split by year. */
    List<IndexedFile<List<T>>> files(DataHead head) {
        Map<Integer, List<T>> byYear = new TreeMap<>();
        if (year != null) {
            all.forEach(one -> byYear.computeIfAbsent(year.apply(one), any -> list()).add(one));
        }
        return year == null
                ? List.of(file(null, all, head))
                : byYear.entrySet().stream()
                        .map(each -> file(each.getKey(), each.getValue(), head))
                        .toList();
    }

    private static <T> List<T> list() {
        return new ArrayList<>();
    }

    private IndexedFile<List<T>> file(@Nullable Integer which, List<T> these, DataHead head) {
        return new IndexedFile<>(name, which, these.size(), document(which, head), these);
    }

    /** What one of the files holds. */
    Schema<List<T>> document(@Nullable Integer which, DataHead head) {
        Schema<List<T>> document = head.document("a data file of " + name);
        return (year == null ? document : document.with(year(which)))
                .with(
                        Field.of(
                                        name,
                                        Types.listOf(Types.record(schema)),
                                        (List<T> these) -> these,
                                        "All of them, in the order of the newsletter.")
                                .required());
    }

    private static <D> Field<D, Integer> year(@Nullable Integer which) {
        return Field.of(
                        "year",
                        Types.COUNT,
                        (D document) -> which,
                        "The year to which all in this file belongs.")
                .required();
    }
}
