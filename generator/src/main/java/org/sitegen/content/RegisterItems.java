package org.sitegen.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitegen.content.field.FileContext;
import org.sitegen.content.field.YamlInput;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Input;
import org.sitegen.schema.Schema;
import org.sitegen.text.Anchor;
import org.sitegen.yaml.YamlList;
import org.sitegen.yaml.YamlNode;

/** Reads the items of one register, each of which has a key of its own. */
final class RegisterItems<T> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** An id becomes the name of a folder, and a part of addresses that people read out. */
    private static final int LONGEST_ID = 80;

    private final FileContext context;
    private final Schema<T> schema;
    private final Field<T, ?> key;
    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Set<String> badIds = new TreeSet<>();
    private boolean complete = true;

    RegisterItems(FileContext context, Schema<T> schema) {
        this.context = context;
        this.schema = schema;
        this.key = Objects.requireNonNull(schema.identity()).fields().get(0);
    }

    /** The ids that cannot be ids, as they were written. */
    Set<String> badIds() {
        return badIds;
    }

    /** Whether each item has an id, good or bad. */
    boolean isComplete() {
        return complete;
    }

    /** The items with a good key, in the order of the file. */
    List<T> read(YamlNode root) {
        complete = root instanceof YamlList;
        List<T> items = new ArrayList<>();
        for (Input item :
                new YamlInput(root, Types.listOf(Types.record(schema)), context).items()) {
            Fields fields = item.fields(schema);
            T read = schema.read(fields);
            if (isGood(fields)) {
                items.add(read);
            }
        }
        return items;
    }

    private boolean isGood(Fields fields) {
        Object written = fields.find(key);
        complete &= written != null;
        return written != null
                && hasForm(written.toString(), fields)
                && isNew(written.toString(), fields);
    }

    private boolean hasForm(String written, Fields fields) {
        String problem = isFree() ? "" : problem(written);
        if (!problem.isEmpty()) {
            badIds.add(written);
            fields.wrong(
                    key,
                    "id-form",
                    "\"" + written + "\" " + problem,
                    "Write small letters, digits and single hyphens, at most %d, and not the word all."
                            .formatted(LONGEST_ID));
        }
        return problem.isEmpty();
    }

    /** Terms of the glossary are words of a language. */
    private boolean isFree() {
        return !key.name().equals("id");
    }

    /** Whether something in a register can be called so. */
    static boolean canBeId(String written) {
        return problem(written).isEmpty();
    }

    private static String problem(String written) {
        if (written.length() > LONGEST_ID) {
            return "is too long for an id";
        }
        boolean good = ID.matcher(written).matches() && !written.equals(Envelope.ALL_UNITS);
        return good ? "" : "cannot be an id";
    }

    private boolean isNew(String written, Fields fields) {
        Known here = new Known(written, fields.at(key));
        Known first = known.putIfAbsent(isFree() ? Anchor.of(written) : written, here);
        if (first != null) {
            reportTwice(written, first, fields);
        }
        return first == null;
    }

    private void reportTwice(String written, Known first, Fields fields) {
        boolean same = first.written().equals(written);
        String how = same ? "stands twice" : "is \"" + first.written() + "\" again";
        fields.wrong(
                key,
                "duplicate-id",
                "\"%s\" %s, first in line %d".formatted(written, how, first.at().line()),
                "Remove one of the two, or give it another name.");
    }

    /** A key that stands in the register already. */
    private record Known(String written, Location at) {}
}
