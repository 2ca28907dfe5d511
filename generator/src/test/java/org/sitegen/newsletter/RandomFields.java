package org.sitegen.newsletter;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Need;
import org.sitegen.schema.Schema;

/** Fields filled in by chance, as an editor could: what is needed is there, the rest may be. */
final class RandomFields implements Fields {

    private final Map<String, Field<?, ?>> known = new HashMap<>();
    private final Map<String, Object> written = new HashMap<>();
    private final RandomValues values;
    private final String id;

    private RandomFields(Schema<?> schema, RandomValues values) {
        this.values = values;
        this.id = values.id();
        schema.fields().forEach(field -> known.put(field.name(), field));
    }

    /** A record of these fields. */
    static <R> R record(Schema<R> schema, Random random) {
        return schema.read(new RandomFields(schema, new RandomValues(random)));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    @SuppressWarnings("unchecked") // The first look at a field of this name put it there.
    public <T> @Nullable T find(Field<?, T> field) {
        Field<?, ?> declared = known.get(field.name());
        if (declared == null) {
            return null;
        }
        if (!written.containsKey(field.name())) {
            boolean there = declared.need().equals(Need.ALWAYS) || values.flips();
            written.put(field.name(), there ? values.of(field.type()) : null);
        }
        return (T) written.get(field.name());
    }

    @Override
    public boolean has(Field<?, ?> field) {
        return find(field) != null;
    }

    @Override
    public Location at(Field<?, ?> field) {
        return new SourceFile("", "").whole();
    }

    @Override
    public Location at(Object part, Field<?, ?> field) {
        return at(field);
    }

    @Override
    public AsOf asOf() {
        return AsOf.ANY_DAY;
    }

    @Override
    public void wrong(Location at, String check, String message, Advice advice) {}

    @Override
    public void doubtful(Location at, String check, String message, Advice advice) {}

    @Override
    public void wrong(Field<?, ?> field, String check, String message, Advice advice) {
        // Records with mistakes of these kinds are stored too.
    }

    @Override
    public void made(Object record) {
        // Stands nowhere.
    }
}
