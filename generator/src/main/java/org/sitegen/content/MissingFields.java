package org.sitegen.content;

import org.sitegen.finding.FileFindings;
import org.sitegen.schema.Field;
import org.sitegen.schema.Need;
import org.sitegen.schema.Schema;
import org.sitegen.text.Kebab;

/** Finds fields that have to be there, given how far the entry has come. */
final class MissingFields {

    private static final String ONE_OF = "one of ";

    private MissingFields() {}

    static void tell(YamlFields fields, Schema<?> shape, FileFindings findings) {
        Enum<?> status = shape.status() == null ? null : fields.get(shape.status());
        int reached = status == null ? 0 : status.ordinal();
        String because =
                status == null
                        ? ""
                        : ", and at status \""
                                + Kebab.of(status)
                                + "\" "
                                + shape.name()
                                + " needs it";
        for (Field<?> field : shape.fields()) {
            if (field.need().appliesAt(reached)
                    && !fields.has(field)
                    && !fields.isMisspelt(field)) {
                tell(fields, field, field.need().equals(Need.ALWAYS) ? "" : because, findings);
            }
        }
    }

    private static void tell(YamlFields fields, Field<?> field, String because, FileFindings findings) {
        String problem =
                fields.isBlank(field)
                        ? "\"" + field.name() + "\" is empty"
                        : "\"" + field.name() + "\" is missing";
        findings.error(
                "missing-field",
                fields.at(field),
                problem + because,
                field.meaning() + " Write: " + field.example() + others(field.type().words()));
    }

    /** The other words that a field can hold, if they are few. */
    private static String others(String words) {
        return words.startsWith(ONE_OF)
                ? " (Or another: " + words.substring(ONE_OF.length()) + ".)"
                : "";
    }
}
