package org.sitegen.theme;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Address;
import org.sitegen.site.Page;

/**
 * What is known beforehand of a value in a template.
 *
 * @param type its class; null where nothing is known
 * @param item what its items are, for lists; what its values are, for maps
 */
record Kind(@Nullable Class<?> type, @Nullable Kind item) {

    static final Kind ANY = new Kind(null, null);
    static final Kind TEXT = new Kind(String.class, null);
    static final Kind NUMBER = new Kind(Number.class, null);

    /** The parts of {@code loop}. */
    static final SortedSet<String> LOOP =
            new TreeSet<>(List.of("index", "first", "last", "length", "revindex"));

    static Kind of(Class<?> type) {
        return new Kind(type, null);
    }

    private static Kind of(Type type) {
        if (type instanceof Class<?> plain) {
            return new Kind(plain, null);
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            boolean many =
                    Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw);
            return new Kind(raw, many ? of(arguments[arguments.length - 1]) : null);
        }
        return ANY;
    }

    boolean isRecord() {
        return type != null && type.isRecord();
    }

    boolean isMany() {
        return type != null && Collection.class.isAssignableFrom(type);
    }

    boolean isMap() {
        return type != null && Map.class.isAssignableFrom(type);
    }

    Kind items() {
        return item == null ? ANY : item;
    }

    /** What a part is; null where there is certainly no such part. */
    @Nullable Kind part(String name) {
        if (type == null || (type.isInterface() && !isMany() && !isMap())) {
            return ANY;
        }
        if (isRecord()) {
            return ofRecord(type, name);
        }
        if (isMap()) {
            return items();
        }
        if (isMany()) {
            return name.equals("size") ? NUMBER : null;
        }
        return simple(type, name);
    }

    private static @Nullable Kind ofRecord(Class<?> type, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return of(component.getGenericType());
            }
        }
        if (!Page.class.isAssignableFrom(type)) {
            return null;
        }
        return switch (name) {
            case "address" -> of(Address.class);
            case "template" -> TEXT;
            default -> null;
        };
    }

    private static @Nullable Kind simple(Class<?> type, String name) {
        if (type == Object.class) {
            return ANY;
        }
        if (type == String.class && name.equals("length")) {
            return NUMBER;
        }
        return type.isEnum() && name.equals("name") ? TEXT : null;
    }

    /** The parts there are, for advice. */
    SortedSet<String> parts() {
        return isRecord() && type != null
                ? Accessors.names(type)
                : new TreeSet<>(isMany() ? List.of("size") : List.of());
    }

    String called() {
        return type == null ? "this" : isMany() ? "a list" : type.getSimpleName();
    }
}
