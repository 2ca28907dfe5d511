package org.sitegen.site.plan;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** A record with another value in one of its parts. */
final class RecordPart {

    private RecordPart() {}

    @SuppressWarnings("unchecked") // A record's constructor makes such a record.
    static <R> R with(R record, String part, @Nullable Object value) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        @Nullable Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] =
                        parts[i].getName().equals(part)
                                ? value
                                : parts[i].getAccessor().invoke(record);
            }
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException mistake) {
            throw new IllegalStateException("Has no part '" + part + "': " + record, mistake);
        }
    }
}
