package org.sitegen.content.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Kebab;

/** Finds fields that have to be there, given how far the entry has come. */
final class MissingFields {

    private MissingFields() {}

    static void report(YamlFields fields, Schema<?> schema, FileFindings findings) {
        Enum<?> status = schema.status() == null ? null : fields.get(schema.status());
        int reached = status == null ? 0 : status.ordinal();
        for (Field<?, ?> field : schema.fields()) {
            if (field.need().appliesTo(fields, reached)
                    && !fields.has(field)
                    && !fields.isMisspelt(field)) {
                report(fields, field, because(field, status, schema), findings);
            }
        }
    }

    private static String because(Field<?, ?> field, @Nullable Enum<?> status, Schema<?> schema) {
        return status == null || field.need().isFromTheStart()
                ? ""
                : ", and at status \"%s\" %s needs it".formatted(Kebab.of(status), schema.name());
    }

    private static void report(
            YamlFields fields, Field<?, ?> field, String because, FileFindings findings) {
        String problem =
                fields.isBlank(field)
                        ? "\"" + field.name() + "\" is empty"
                        : "\"" + field.name() + "\" is missing";
        findings.error(
                "missing-field",
                fields.at(field),
                problem + because,
                field.meaning() + " Write: " + field.example() + others(field.type()));
    }

    /** The other words that a field can hold, if they are few. */
    private static String others(ValueType<?> type) {
        List<String> words = type.choices();
        return words.isEmpty() ? "" : " (Or another: " + String.join(", ", words) + ".)";
    }
}
