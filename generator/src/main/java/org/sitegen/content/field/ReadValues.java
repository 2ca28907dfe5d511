package org.sitegen.content.field;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Input;

/**
 * The values of fields that have been read: each is read once, so that no mistake is told twice.
 */
public final class ReadValues {

    private static final Object UNREADABLE = new Object();

    private final Map<String, Object> byName = new HashMap<>();

    /** Whether a field was read and could not be. */
    boolean isUnread(Field<?, ?> field) {
        return byName.get(field.name()) == UNREADABLE;
    }

    /** The value of a field, read where that was not done before; null if it cannot be read. */
    public <T> @Nullable T of(Field<?, T> field, Input written) {
        Object value = byName.get(field.name());
        if (value == null) {
            T read = field.type().read(written);
            byName.put(field.name(), read == null ? UNREADABLE : read);
            return read;
        }
        @SuppressWarnings("unchecked") // Put there by the field of the same name.
        T before = (T) value;
        return value == UNREADABLE ? null : before;
    }
}
