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

    private static final ClassValue<Map<String, RecordPart>> PARTS =
            new ClassValue<>() {
                @Override
                protected Map<String, RecordPart> computeValue(Class<?> type) {
                    return parts(type);
                }
            };

    private Accessors() {}

    /** What reads a part of a class; null where it has no such part. */
    public static @Nullable RecordPart of(Class<?> type, String name) {
        return PARTS.get(type).get(name);
    }

    public static SortedSet<String> names(Class<?> type) {
        return new TreeSet<>(PARTS.get(type).keySet());
    }

    private static Map<String, RecordPart> parts(Class<?> type) {
        Map<String, RecordPart> parts = new HashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                parts.put(component.getName(), new RecordPart(component.getAccessor()));
            }
        }
        if (Page.class.isAssignableFrom(type)) {
            for (Method part : Page.class.getDeclaredMethods()) {
                parts.putIfAbsent(part.getName(), new RecordPart(part));
            }
        }
        return parts;
    }

    /** A part of a record or page; how it is read is looked up when it is first read. */
    public static final class RecordPart {

        private final Method accessor;
        private volatile @Nullable MethodHandle reader;

        private RecordPart(Method accessor) {
            this.accessor = accessor;
        }

        /** What it is. */
        public Type type() {
            return accessor.getGenericReturnType();
        }

        /** The part of an instance. */
        public @Nullable Object of(Object instance) {
            try {
                return (Object) reader().invokeExact(instance);
            } catch (RuntimeException | Error thrown) {
                throw thrown;
            } catch (Throwable checked) {
                throw new IllegalStateException("Cannot read '" + accessor + "'", checked);
            }
        }

        private MethodHandle reader() throws IllegalAccessException {
            MethodHandle known = reader;
            if (known == null) {
                accessor.setAccessible(true);
                known = MethodHandles.lookup().unreflect(accessor).asType(GENERIC);
                reader = known;
            }
            return known;
        }
    }
}
