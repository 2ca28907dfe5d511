package org.sitegen.content.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Kebab;

/** Finds fields that have to be there, given how far the entry has come. */
record MissingFields(YamlFields fields, FileContext context) {

    void report(Schema<?> schema) {
        Enum<?> status = schema.status() == null ? null : fields.get(schema.status());
        int reached = status == null ? 0 : status.ordinal();
        for (Field<?, ?> field : schema.fields()) {
            if (field.need().appliesTo(fields, reached)
                    && !fields.has(field)
                    && !fields.isMisspelt(field)) {
                report(field, because(field, status, schema));
            }
        }
    }

    private static String because(Field<?, ?> field, @Nullable Enum<?> status, Schema<?> schema) {
        return status == null || field.need().isFromTheStart()
                ? ""
                : ", and at status \"%s\" %s needs it".formatted(Kebab.of(status), schema.name());
    }

    private void report(Field<?, ?> field, String because) {
        String problem = fields.isBlank(field) ? "\" is empty" : "\" is missing";
        context.findings()
                .error(
                        "missing-field",
                        fields.at(field),
                        '"' + field.name() + problem + because,
                        advice(field));
    }

    private Advice advice(Field<?, ?> field) {
        return NamedKinds.write(context.own(), own -> Remedy.field(field.example(own)))
                .after(field.meaning() + " ")
                .say(others(field.type()));
    }

    /** The other words that a field can hold, if they are few. */
    private static String others(ValueType<?> type) {
        List<String> words = type.choices();
        return words.isEmpty() ? "" : " (Or another: " + String.join(", ", words) + ".)";
    }
}
