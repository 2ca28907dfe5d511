package org.sitegen.schema.type;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.text.MeantNumber;

/**
 * A single value where several fields are expected, and the field that it can be.
 *
 * @param field the field
 * @param value the value as that field is written
 */
record SaidValue(Field<?, ?> field, String value) {

    private static final String TEXT = "\"…\"";

    /**
     * The field that a value can be: of those shown one of its kind, else the only number there is,
     * else one for any text; null if nobody can say.
     */
    static @Nullable SaidValue of(
            List<? extends Field<?, ?>> shown, List<? extends Field<?, ?>> all, String said) {
        SaidValue exact = said.isEmpty() ? null : exact(shown, said);
        boolean hasText = shown.stream().anyMatch(SaidValue::isText);
        if (exact != null || said.isEmpty() || hasText) {
            return exact == null && hasText ? text(shown, said) : exact;
        }
        return exact(all, said);
    }

    /** A field with its value if it is this one, else with an example. */
    String or(Field<?, ?> other, OwnIds own) {
        return other.equals(field) ? field.name() + ": " + value : other.example(own);
    }

    private static @Nullable SaidValue exact(List<? extends Field<?, ?>> fields, String said) {
        for (Field<?, ?> field : fields) {
            String value = isText(field) ? null : exact(field.type(), said);
            if (value != null) {
                return new SaidValue(field, value);
            }
        }
        return null;
    }

    private static @Nullable String exact(ValueType<?> type, String said) {
        if (!(type instanceof ScalarType<?> scalar) || scalar.neutral() instanceof String) {
            return null;
        }
        String meant = scalar.neutral() instanceof Number ? number(said) : said;
        return scalar.parser().apply(meant).value() == null ? null : meant;
    }

    private static String number(String said) {
        MeantNumber meant = MeantNumber.of(said, false);
        return meant == null || meant.ifDecimal() != null ? said : meant.number();
    }

    private static boolean isText(Field<?, ?> field) {
        return field.type().example().equals(TEXT) && !field.name().equals("id");
    }

    private static @Nullable SaidValue text(List<? extends Field<?, ?>> fields, String said) {
        boolean plain = said.chars().anyMatch(Character::isLetter) && said.indexOf('"') < 0;
        for (Field<?, ?> field : fields) {
            if (plain && isText(field)) {
                return new SaidValue(field, '"' + said + '"');
            }
        }
        return null;
    }
}
