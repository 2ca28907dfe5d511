package org.sitegen.newsletter.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;

/**
 * A list of things that entries name by their ids, in the order of its file.
 *
 * @param byId each thing by its id
 * @param <T> what is listed
 */
public record Register<T>(Map<String, T> byId) {

    /** The field with the id by which entries name it. */
    static <T> Field<T, String> id(Function<T, String> getter) {
        return Field.of("id", Types.OWN_ID, getter, "Its id: small letters, digits and hyphens.")
                .required();
    }

    /** The field with what readers call it. */
    static <T> Field<T, String> name(Function<T, String> getter) {
        return Field.of("name", Types.TEXT, getter, "What readers call it.").required();
    }

    public Register {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** A register of things that know their ids; of two with the same id the first counts. */
    public static <T> Register<T> of(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        return new Register<>(byId);
    }

    /** The thing with an id, or null. */
    public @Nullable T find(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** Everything in it. */
    public List<T> all() {
        return List.copyOf(byId.values());
    }
}
