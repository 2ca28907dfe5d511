package org.sitegen.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.Envelope;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Input;
import org.sitegen.schema.Schema;
import org.sitegen.yaml.YamlList;
import org.sitegen.yaml.YamlNode;

/** Reads the items of one register, each of which has a key of its own. */
final class RegisterItems<T> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final FileContext context;
    private final Schema<T> schema;
    private final Field<T, ?> key;
    private final Map<String, Location> known = new LinkedHashMap<>();
    private final Set<String> badIds = new TreeSet<>();
    private boolean complete = true;

    RegisterItems(FileContext context, Schema<T> schema) {
        this.context = context;
        this.schema = schema;
        this.key = Objects.requireNonNull(schema.identity());
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
        for (Input item : new YamlInput(root, null, context).items()) {
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
        boolean free = !key.name().equals("id");
        boolean good = ID.matcher(written).matches() && !written.equals(Envelope.ALL_UNITS);
        if (!free && !good) {
            badIds.add(written);
            fields.wrong(
                    key,
                    "id-form",
                    "\"" + written + "\" cannot be an id",
                    "Write small letters, digits and single hyphens, and not the word all.");
        }
        return free || good;
    }

    private boolean isNew(String written, Fields fields) {
        Location first = known.putIfAbsent(written, fields.at(key));
        if (first != null) {
            fields.wrong(
                    key,
                    "duplicate-id",
                    "\"" + written + "\" stands twice, first in line " + first.line(),
                    "Remove one of the two, or give it another name.");
        }
        return first == null;
    }
}
