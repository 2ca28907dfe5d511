package org.sitegen.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gets a component's value from a record. The accessor is looked up when it is first used: a class
 * for each getter, made at every start, costs more than all else a schema does.
 */
final class ComponentGetter<R, T> implements Function<R, @Nullable T> {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final Class<R> record;
    private final String component;
    private volatile @Nullable MethodHandle accessor;

    ComponentGetter(Class<R> record, String component) {
        this.record = record;
        this.component = component;
    }

    @Override
    @SuppressWarnings("unchecked") // A field whose type is not its component's fails a round trip.
    public @Nullable T apply(R one) {
        try {
            return (T) accessor().invokeExact((Object) one);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalArgumentException(
                    "No component '" + component + "' in '" + record + "'", failure);
        }
    }

    private MethodHandle accessor() throws ReflectiveOperationException {
        MethodHandle found = accessor;
        if (found == null) {
            Method method = record.getDeclaredMethod(component);
            method.setAccessible(true);
            found = MethodHandles.lookup().unreflect(method).asType(ANY);
            accessor = found;
        }
        return found;
    }
}
