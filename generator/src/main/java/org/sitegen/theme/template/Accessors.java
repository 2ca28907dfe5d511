package org.sitegen.theme.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.site.Page;

/** How the parts of records and pages are read: looked up once for each class. */
public final class Accessors {

    private static final MethodType GENERIC = MethodType.methodType(Object.class, Object.class);

    private static final Map<Class<?>, Map<String, MethodHandle>> BY_CLASS =
            new ConcurrentHashMap<>();

    private Accessors() {}

    public static @Nullable MethodHandle of(Class<?> type, String component) {
        return of(type).get(component);
    }

    private static Map<String, MethodHandle> of(Class<?> type) {
        Map<String, MethodHandle> known = BY_CLASS.get(type);
        return known == null ? BY_CLASS.computeIfAbsent(type, Accessors::handles) : known;
    }

    public static SortedSet<String> names(Class<?> type) {
        return new TreeSet<>(of(type).keySet());
    }

    public static @Nullable Object read(MethodHandle accessor, Object instance) {
        try {
            return (Object) accessor.invokeExact(instance);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("Cannot read '" + instance.getClass() + "'", checked);
        }
    }

    private static Map<String, MethodHandle> handles(Class<?> type) {
        Map<String, MethodHandle> handles = new HashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                handles.put(component.getName(), handle(component.getAccessor()));
            }
        }
        if (Page.class.isAssignableFrom(type)) {
            for (Method part : Page.class.getDeclaredMethods()) {
                handles.putIfAbsent(part.getName(), handle(part));
            }
        }
        return handles;
    }

    private static MethodHandle handle(Method accessor) {
        try {
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(GENERIC);
        } catch (IllegalAccessException notOurs) {
            throw new IllegalStateException("Cannot read '" + accessor + "'", notOurs);
        }
    }
}
