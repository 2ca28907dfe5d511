package org.sitegen.theme.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.template.Accessors;
import org.sitegen.theme.template.SimplePart;

/**
 * What is known beforehand of a value in a template.
 *
 * @param type its class; {@code Object} where nothing is known
 * @param item what its items are, for lists; what its values are, for maps
 */
record StaticType(Class<?> type, @Nullable StaticType item) {

    static final StaticType ANY = new StaticType(Object.class, null);
    static final StaticType TEXT = new StaticType(String.class, null);

    static StaticType of(Type type) {
        if (type instanceof Class<?> plain) {
            return new StaticType(plain, null);
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getUpperBounds()[0]);
        }
        if (!(type instanceof ParameterizedType generic)) {
            return ANY;
        }
        StaticType raw = of(generic.getRawType());
        Type[] arguments = generic.getActualTypeArguments();
        boolean many = raw.isList() || raw.isMap();
        return many ? new StaticType(raw.type, of(arguments[arguments.length - 1])) : raw;
    }

    boolean isList() {
        return Collection.class.isAssignableFrom(type);
    }

    private boolean isMap() {
        return Map.class.isAssignableFrom(type);
    }

    /** Whether a loop over it is certainly a mistake. */
    boolean isSingle() {
        return type.isRecord() || type == String.class;
    }

    StaticType items() {
        return item == null ? ANY : item;
    }

    /** What it and another have in common. */
    StaticType or(StaticType other) {
        return equals(other) ? this : ANY;
    }

    /** What a part is; null where there is certainly no such part. */
    @Nullable StaticType part(String name) {
        if (type.isRecord()) {
            Accessors.RecordPart known = Accessors.of(type, name);
            return known == null ? null : of(known.type());
        }
        if (isMap()) {
            return items();
        }
        boolean isKnown = isList() || type == String.class || type.isEnum();
        return isKnown && SimplePart.of(type, name) == null ? null : ANY;
    }

    /** The parts there are, for advice. */
    SortedSet<String> parts() {
        return type.isRecord() ? Accessors.names(type) : SimplePart.names(type);
    }

    /** How messages call it. */
    String called() {
        return isList() ? "a list" : type.getSimpleName();
    }
}
