package org.sitegen.theme.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.site.Page;

/** How the parts of records and pages are read: looked up once for each class. */
public final class Accessors {

    private static final MethodType GENERIC = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Map<String, Part>> PARTS =
            new ClassValue<>() {
                @Override
                protected Map<String, Part> computeValue(Class<?> type) {
                    return parts(type);
                }
            };

    private Accessors() {}

    /** What reads a part of a class; null where it has no such part. */
    public static @Nullable Part of(Class<?> type, String name) {
        return PARTS.get(type).get(name);
    }

    public static SortedSet<String> names(Class<?> type) {
        return new TreeSet<>(PARTS.get(type).keySet());
    }

    private static Map<String, Part> parts(Class<?> type) {
        Map<String, Part> parts = new HashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                parts.put(component.getName(), part(component.getAccessor()));
            }
        }
        if (Page.class.isAssignableFrom(type)) {
            for (Method part : Page.class.getDeclaredMethods()) {
                parts.putIfAbsent(part.getName(), part(part));
            }
        }
        return parts;
    }

    private static Part part(Method accessor) {
        try {
            accessor.setAccessible(true);
            return new Part(
                    accessor.getGenericReturnType(),
                    MethodHandles.lookup().unreflect(accessor).asType(GENERIC));
        } catch (IllegalAccessException notOurs) {
            throw new IllegalStateException("Cannot read '" + accessor + "'", notOurs);
        }
    }

    /**
     * A part of a record or page.
     *
     * @param type what it is
     * @param accessor how it is read
     */
    public record Part(Type type, MethodHandle accessor) {

        /** The part of an instance. */
        public @Nullable Object of(Object instance) {
            try {
                return (Object) accessor.invokeExact(instance);
            } catch (RuntimeException | Error thrown) {
                throw thrown;
            } catch (Throwable checked) {
                throw new IllegalStateException(
                        "Cannot read '" + instance.getClass() + "'", checked);
            }
        }
    }
}
