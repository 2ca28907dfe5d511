package org.sitegen.content.field;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.ListType;
import org.sitegen.schema.type.RecordType;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlText;

/**
 * What can stand where something of another form stands.
 *
 * @param written with figures and days, as it would be read
 * @param shown the same with figures and days left open
 */
record ShownExample(String written, String shown) {

    /** An example of a type, with the value that stands there where it can be part of it. */
    static ShownExample of(@Nullable ValueType<?> type, YamlNode node, OwnIds own) {
        String said = node instanceof YamlText text && text.at().width() > 0 ? text.text() : "";
        return type == null
                ? new ShownExample("", "")
                : new ShownExample(of(type, said, own), of(type, said, OwnIds.open(own)));
    }

    private static String of(ValueType<?> type, String said, OwnIds own) {
        if (type instanceof RecordType<?> record) {
            return record.example(own, said);
        }
        return type instanceof ListType<?> list && list.items() instanceof RecordType<?> record
                ? '[' + record.example(own, said) + ']'
                : type.example(own);
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    /** Both in another form. */
    ShownExample in(UnaryOperator<String> form) {
        return new ShownExample(form.apply(written), form.apply(shown));
    }
}
