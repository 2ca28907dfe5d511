package org.sitegen.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Need;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.ListType;
import org.sitegen.schema.type.MapType;
import org.sitegen.schema.type.RecordType;

/** What stands in a list is told from the rest of it by what it says, and not by its place. */
class ListIdentityTest {

    private record Part(String text) {}

    private record Whole(List<Part> parts) {}

    private static final Schema<Part> PART =
            Schema.of("a part", Part.class)
                    .with(Field.of(Part.class, "text", Types.TEXT, "What it says."));

    private static final Schema<Whole> WHOLE =
            Schema.of("a whole", Whole.class)
                    .with(
                            Field.of(
                                    Whole.class,
                                    "parts",
                                    Types.listOf(Types.record(PART)),
                                    "What it has."));

    @Test
    void everyRecordInAListHasAnIdentity() {
        assertThat(all().flatMap(ListIdentityTest::listsWithout)).isEmpty();
    }

    @Test
    void aListWithoutIdentityIsNoticed() {
        assertThat(listsWithout(WHOLE)).containsExactly("a whole: parts");
    }

    @Test
    void anIdentityIsOfFieldsThatAreThere() {
        for (Schema<?> schema : all().toList()) {
            Identity<?> identity = schema.identity();
            if (identity != null) {
                List<String> names = identity.fields().stream().map(Field::name).toList();
                assertThat(schema.names()).as(schema.name()).containsAll(names);
                assertThat(identity.fields().get(0).need())
                        .as(schema.name())
                        .isEqualTo(Need.ALWAYS);
            }
        }
    }

    private static Stream<String> listsWithout(Schema<?> schema) {
        return schema.fields().stream()
                .filter(field -> field.type() instanceof ListType<?>)
                .filter(
                        field -> {
                            Schema<?> items = records(field.type());
                            return items != null && items.identity() == null;
                        })
                .map(field -> schema.name() + ": " + field.name());
    }

    private static Stream<Schema<?>> all() {
        Set<Schema<?>> all = new LinkedHashSet<>();
        List<Schema<?>> waiting = new ArrayList<>(Schemas.ALL.values());
        EntryTypes.ALL.stream().map(EntryType::schema).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            Schema<?> next = waiting.remove(0);
            if (all.add(next)) {
                waiting.addAll(parts(next));
            }
        }
        return all.stream();
    }

    private static Set<Schema<?>> parts(Schema<?> schema) {
        Set<Schema<?>> parts = new HashSet<>();
        for (Field<?, ?> field : schema.fields()) {
            Schema<?> part = records(field.type());
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The records that a type holds, one or many. */
    private static @Nullable Schema<?> records(ValueType<?> type) {
        if (type instanceof ListType<?> list) {
            return records(list.items());
        }
        if (type instanceof MapType<?> map) {
            return records(map.values());
        }
        return type instanceof RecordType<?> one ? one.schema() : null;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credits: [{who: IT desk, side: it}, {who: Finance, side: business}, {who: IT desk, side: it, for: Testing}] | IT desk, it",
                "follow_up: {due: 2026-12-15, what: Errors, owner_role: payroll-lead, moved: [{to: 2026-12-18, on: 2026-10-31, because: Ill}, {to: 2026-12-19, on: 2026-10-31, because: Still ill}]} | 2026-10-31",
            })
    void twoOfOneIdentityAreAWarning(String field, String identity) {
        assertThat(found("content/wins/W-2026-031-supplier-invoices.md", field))
                .containsExactly("\"" + identity + "\" stands twice, first in line ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credits: [{who: IT desk, side: it}, {who: IT desk, side: business}]",
                "credits: [{side: it}, {side: it}]",
            })
    void whatDiffersOrIsNotThereStandsOnce(String field) {
        assertThat(found("content/wins/W-2026-031-supplier-invoices.md", field)).isEmpty();
    }

    private static List<String> found(String file, String field) {
        String text = "-- " + file + " --\n---\n" + field + "\n---\n";
        return TestSite.example(text).check().result().findings().stream()
                .filter(one -> one.check().equals("duplicate-item"))
                .map(one -> one.message().replaceFirst("[0-9]+$", ""))
                .toList();
    }
}
