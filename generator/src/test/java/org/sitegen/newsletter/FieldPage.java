package org.sitegen.newsletter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Need;
import org.sitegen.schema.Schema;
import org.sitegen.schema.Standing;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.ListType;
import org.sitegen.schema.type.MapType;
import org.sitegen.schema.type.RecordType;

/** The text of a guide page about fields, as their declarations tell it. */
final class FieldPage {

    private static final String HEAD =
            """
            # %s

            <!-- Made from the declarations of the fields. Change those, then run FieldPagesTest with -Dgolden=overwrite. -->

            ◆ and ◇ mark what readers can hold you to; [what that means](README.md#marks-in-the-tables).
            """;

    private static final String TABLE =
            """

            | field | says | holds | needed |
            |---|---|---|---|
            """;

    private final StringBuilder text;
    private final Map<Schema<?>, String> sections = new LinkedHashMap<>();
    private final List<Schema<?>> waiting = new ArrayList<>();

    FieldPage(String title) {
        text = new StringBuilder(HEAD.formatted(title));
    }

    /** All fields of a thing, and those of everything in it. */
    FieldPage with(String heading, Schema<?> schema) {
        section(heading, schema, "");
        while (!waiting.isEmpty()) {
            Schema<?> next = waiting.remove(0);
            String name = sections.getOrDefault(next, "");
            section("`" + name + "`", next, name + ": ");
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    private void section(String heading, Schema<?> schema, String prefix) {
        if (!heading.isEmpty()) {
            text.append("\n## ").append(heading).append('\n');
        }
        text.append(identity(schema)).append(TABLE);
        List<String> statuses = statuses(schema);
        for (Field<?, ?> field : schema.fields()) {
            text.append("| `")
                    .append(field.name())
                    .append("`")
                    .append(mark(field.standing()))
                    .append(" | ");
            text.append(field.meaning()).append(" | ");
            text.append(holds(field.type(), prefix + field.name()).replace("|", "\\|"));
            text.append(" | ").append(needed(field.need(), statuses)).append(" |\n");
        }
    }

    private static String identity(Schema<?> schema) {
        Identity<?> identity = schema.identity();
        if (identity == null) {
            return "";
        }
        List<String> names = identity.fields().stream().map(FieldPage::name).toList();
        String told = String.join(" and ", names);
        return identity.byWording()
                ? "\nOne is told from the others by its words: "
                        + told
                        + ". Said otherwise, it is another.\n"
                : "\nOne is told from the others by " + told + ".\n";
    }

    private static String name(Field<?, ?> field) {
        return '`' + field.name() + '`';
    }

    private static String mark(Standing standing) {
        return switch (standing) {
            case PROTECTED -> " ◆";
            case KEPT -> " ◇";
            case FREE, EDITORIAL -> "";
        };
    }

    private static List<String> statuses(Schema<?> schema) {
        Field<?, ?> status = schema.status();
        return status == null ? List.of() : status.type().choices();
    }

    private static String needed(Need need, List<String> statuses) {
        if (need.equals(Need.OPTIONAL)) {
            return "";
        }
        String always = need.condition() == null ? "always" : "";
        String from = need.isFromTheStart() ? always : "from `" + statuses.get(need.from()) + "` ";
        return (need.condition() == null ? from : from + need.condition().words()).strip();
    }

    private String holds(ValueType<?> type, String name) {
        if (type instanceof RecordType<?> one) {
            return link(one.words(), one.schema(), name);
        }
        @Nullable ValueType<?> items = items(type);
        if (items instanceof RecordType<?> one) {
            String before = type.words().substring(0, type.words().length() - one.words().length());
            return before + link(one.words(), one.schema(), name);
        }
        return type.choices().isEmpty()
                ? type.words()
                : "one of `" + String.join("`, `", type.choices()) + "`";
    }

    private static @Nullable ValueType<?> items(ValueType<?> type) {
        if (type instanceof ListType<?> list) {
            return list.items();
        }
        return type instanceof MapType<?> map ? map.values() : null;
    }

    private String link(String words, Schema<?> schema, String name) {
        if (sections.putIfAbsent(schema, name) == null) {
            waiting.add(schema);
        }
        return "[" + words + "](#" + anchor(sections.getOrDefault(schema, name)) + ")";
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(":", "").replace(' ', '-');
    }
}
