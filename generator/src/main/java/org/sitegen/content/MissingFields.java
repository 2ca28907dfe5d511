package org.sitegen.content;

import org.sitegen.newsletter.Field;
import org.sitegen.newsletter.Need;
import org.sitegen.newsletter.Shape;

/** Finds fields that have to be there, given how far the entry has come. */
final class MissingFields {

    private MissingFields() {}

    static void tell(YamlFields fields, Shape<?> shape, Reading reading) {
        int status = shape.status().apply(fields);
        for (Field<?> field : shape.fields()) {
            if (field.need().appliesAt(status) && !fields.has(field) && !fields.isMisspelt(field)) {
                tell(fields, field, shape, reading);
            }
        }
    }

    private static void tell(YamlFields fields, Field<?> field, Shape<?> shape, Reading reading) {
        boolean fromStart = field.need().equals(Need.ALWAYS);
        String problem =
                fields.isBlank(field)
                        ? "\"" + field.name() + "\" is empty"
                        : "\"" + field.name() + "\" is missing";
        String because = fromStart ? "" : ", and at this status " + shape.name() + " needs it";
        reading.error(
                "missing-field",
                fields.at(field),
                problem + because,
                field.meaning() + " " + example(field));
    }

    /** A line to copy: the first example or choice that the type's words give. */
    private static String example(Field<?> field) {
        String words = field.type().words();
        int suchAs = words.indexOf("such as ");
        if (suchAs >= 0) {
            return line(field, firstOf(words.substring(suchAs + "such as ".length())));
        }
        if (words.startsWith("one of ")) {
            return line(field, firstOf(words.substring("one of ".length())))
                    + " (Or another: "
                    + words.substring("one of ".length())
                    + ".)";
        }
        return words.startsWith("a text")
                ? line(field, "\"…\"")
                : "Write: " + field.name() + ": and " + words + ".";
    }

    private static String line(Field<?> field, String value) {
        return "Write: " + field.name() + ": " + value;
    }

    private static String firstOf(String list) {
        int end = list.startsWith("[") ? list.indexOf(']') + 1 : list.indexOf(',');
        return end <= 0 ? list : list.substring(0, end);
    }
}
