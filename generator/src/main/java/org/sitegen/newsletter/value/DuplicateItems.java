package org.sitegen.newsletter.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.finding.Location;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** Tells where two items of a list have the same name, or begin in the same month. */
public record DuplicateItems(String check, String advice) {

    /** Two things with one id. */
    public static final DuplicateItems ID =
            new DuplicateItems("duplicate-id", "Remove one of the two, or give it another name.");

    /** Two things from one month on. */
    public static final DuplicateItems MONTH =
            new DuplicateItems("duplicate-period", "Keep one of the two, or correct the month.");

    /**
     * A finding at each item whose like stands above it.
     *
     * @param list the field with the items
     * @param identity what tells them from each other
     */
    public <T, K> void hold(Fields fields, Field<?, List<T>> list, Field<T, K> identity) {
        Map<K, Location> seen = new HashMap<>();
        for (T item : fields.get(list)) {
            K key = identity.getter().apply(item);
            // What could not be read is a finding already.
            if (key != null && !key.equals(identity.type().neutral())) {
                Location at = fields.at(item, identity);
                Location first = seen.putIfAbsent(key, at);
                if (first != null) {
                    fields.wrong(at, check, message(key, first), advice);
                }
            }
        }
    }

    private static String message(Object key, Location first) {
        return "\"" + key + "\" stands twice, first in line " + first.line();
    }
}
