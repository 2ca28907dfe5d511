package org.sitegen.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes records from what was written: each component from the field of its name.
 *
 * @param constructor the record's canonical constructor
 * @param values how each component is made, in order
 */
record RecordMaker<R>(Constructor<R> constructor, List<Function<Fields, @Nullable Object>> values) {

    /** The component that is not written but given with what is written. */
    private static final String ID = "id";

    /**
     * @throws IllegalArgumentException if a component has no field, or a field no component
     */
    static <R> RecordMaker<R> of(
            Class<R> record, List<Field<R, ?>> fields, Map<Class<?>, Schema<?>> parts) {
        Map<String, Field<?, ?>> byComponent = new HashMap<>();
        fields.forEach(field -> byComponent.put(field.component(), field));
        RecordComponent[] components = record.getRecordComponents();
        requireComponents(byComponent, components, parts);
        List<Function<Fields, @Nullable Object>> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(value(component, byComponent.get(component.getName()), parts));
        }
        return new RecordMaker<>(canonical(record, components), List.copyOf(values));
    }

    /** What an editor writes under a name that no component has would be lost. */
    private static void requireComponents(
            Map<String, Field<?, ?>> fields,
            RecordComponent[] components,
            Map<Class<?>, Schema<?>> parts) {
        Map<String, Field<?, ?>> left = new HashMap<>(fields);
        for (RecordComponent component : components) {
            left.remove(component.getName());
        }
        for (Schema<?> part : parts.values()) {
            part.fields().forEach(field -> left.remove(field.component()));
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("No component for '" + left.keySet() + "'");
        }
    }

    private static <R> Constructor<R> canonical(Class<R> record, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException("No record: '" + record + "'", impossible);
        }
    }

    private static Function<Fields, @Nullable Object> value(
            RecordComponent component,
            @Nullable Field<?, ?> field,
            Map<Class<?>, Schema<?>> parts) {
        Schema<?> part = parts.get(component.getType());
        if (field != null) {
            boolean mayBeNull = mayBeNull(component.getType());
            return fields -> value(field, fields, mayBeNull);
        }
        if (part != null) {
            return fields -> part.partMaker().make(fields);
        }
        if (component.getName().equals(ID)) {
            return Fields::id;
        }
        throw new IllegalArgumentException("No field for '" + component + "'");
    }

    private static <T> @Nullable Object value(Field<?, T> field, Fields fields, boolean mayBeNull) {
        T found = fields.find(field);
        return found == null ? field.ifNothingIsWritten(mayBeNull) : found;
    }

    private static boolean mayBeNull(Class<?> type) {
        return !type.isPrimitive()
                && !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type);
    }

    R make(Fields fields) {
        @Nullable Object[] arguments = new @Nullable Object[values.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = values.get(i).apply(fields);
        }
        try {
            return Objects.requireNonNull(constructor.newInstance(arguments));
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(
                    "Cannot be made: '" + constructor + "'", failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Cannot be made: '" + constructor + "'", failure);
        }
    }
}
