package org.sitegen.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Datum;

/**
 * The fields of a record in the order of the guide, and the rules between them.
 *
 * @param <R> the record
 */
public final class Schema<R> {

    private final String name;
    private final @Nullable Class<R> record;
    private final Map<Class<?>, Schema<?>> parts;
    private final List<Field<R, ?>> fields;
    private final @Nullable Field<R, ? extends Enum<?>> status;
    private final @Nullable Identity<R> identity;
    private final Consumer<Fields> rules;
    private @Nullable RecordMaker<R> maker;
    private @Nullable Set<String> names;

    private Schema(
            Schema<R> before,
            List<Field<R, ?>> fields,
            @Nullable Field<R, ? extends Enum<?>> status,
            @Nullable Identity<R> identity,
            Consumer<Fields> rules) {
        this.name = before.name;
        this.record = before.record;
        this.parts = before.parts;
        this.fields = List.copyOf(fields);
        this.status = status;
        this.identity = identity;
        this.rules = rules;
    }

    private Schema(String name, @Nullable Class<R> record, Map<Class<?>, Schema<?>> parts) {
        this.name = name;
        this.record = record;
        this.parts = parts;
        this.fields = List.of();
        this.status = null;
        this.identity = null;
        this.rules = fields -> {};
    }

    /**
     * A schema without fields yet.
     *
     * @param name what one of these is called in a message: "an action", "a failure"
     * @param record the record, whose components hold what the fields say
     * @param parts the schemas of those components whose fields stand among the record's own
     */
    public static <R extends Record> Schema<R> of(
            String name, Class<R> record, Schema<?>... parts) {
        Map<Class<?>, Schema<?>> byRecord = new LinkedHashMap<>();
        for (Schema<?> part : parts) {
            byRecord.put(Objects.requireNonNull(part.record, part.name), part);
        }
        return new Schema<>(name, record, byRecord);
    }

    /**
     * A schema of what is only ever told, and never read.
     *
     * @param name what one of these is called
     */
    public static <R> Schema<R> writeOnly(String name) {
        return new Schema<>(name, null, Map.of());
    }

    /** The same with further fields. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public final Schema<R> with(Field<R, ?>... more) {
        return with(List.of(more));
    }

    /** The same with further fields. */
    public Schema<R> with(List<Field<R, ?>> more) {
        List<Field<R, ?>> all = new ArrayList<>(fields);
        all.addAll(more);
        return new Schema<>(this, all, status, identity, rules);
    }

    /** The same with further fields, which a part of the record holds. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public final <P> Schema<R> with(Function<R, P> part, Field<P, ?>... more) {
        return with(part, List.of(more));
    }

    /** The same with further fields, which a part of the record holds. */
    public <P> Schema<R> with(Function<R, P> part, List<Field<P, ?>> more) {
        List<Field<R, ?>> all = new ArrayList<>(fields);
        for (Field<P, ?> one : more) {
            all.add(one.of(part));
        }
        return new Schema<>(this, all, status, identity, rules);
    }

    /** The same, with a field that says how far the record has come and so what it needs. */
    public Schema<R> grownBy(Field<R, ? extends Enum<?>> field) {
        return new Schema<>(this, fields, field, identity, rules);
    }

    /** The same, with what tells one item of a list from the others. */
    public Schema<R> identifiedBy(Identity<R> other) {
        return new Schema<>(this, fields, status, other, rules);
    }

    /** The same with rules between fields, which add findings where they are broken. */
    public Schema<R> holding(Consumer<Fields> more) {
        return new Schema<>(this, fields, status, identity, rules.andThen(more));
    }

    /** What one of these is called in a message: "an action", "a failure". */
    public String name() {
        return name;
    }

    /** Every field there is; a key that is not among them is a finding. */
    public List<Field<R, ?>> fields() {
        return fields;
    }

    /** The fields that are needed where nothing else is written. */
    public List<Field<R, ?>> neededFirst() {
        return fields.stream()
                .filter(field -> field.need().appliesTo(EmptyFields.NONE, 0))
                .toList();
    }

    /** The fields that an audience sees. */
    public List<Field<R, ?>> seenBy(Audience audience) {
        return fields.stream().filter(audience::sees).toList();
    }

    /** Every name that a field has, or had in earlier versions. */
    public Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = namesOfFields();
            names = known;
        }
        return known;
    }

    private Set<String> namesOfFields() {
        Set<String> all = new HashSet<>();
        for (Field<R, ?> field : fields) {
            all.add(field.name());
            all.addAll(field.earlierNames());
        }
        return Set.copyOf(all);
    }

    /** The field that says how far the record has come; null if nothing depends on it. */
    public @Nullable Field<R, ? extends Enum<?>> status() {
        return status;
    }

    /** What tells one item of a list from the others; null if there is no list of them. */
    public @Nullable Identity<R> identity() {
        return identity;
    }

    /** The record as it was written, with findings where rules are broken. */
    public R read(Fields written) {
        rules.accept(written);
        R made = maker().make(written);
        fields.forEach(field -> field.holdItemsOnce(made, written));
        written.made(made);
        return made;
    }

    /** The record of which nothing was written. */
    public R nothing() {
        return maker().make(EmptyFields.NONE);
    }

    /** What a record says to an audience, in the order of the fields; nothing is left out. */
    public Datum.Members write(R one, Audience audience) {
        Map<String, Datum> members = new LinkedHashMap<>();
        for (Field<R, ?> field : seenBy(audience)) {
            Datum value = field.write(one, audience);
            if (value != null) {
                members.put(field.name(), value);
            }
        }
        return new Datum.Members(members);
    }

    /** Looked up when it is first used: most runs need a few of all schemas. */
    private RecordMaker<R> maker() {
        if (maker == null) {
            maker = RecordMaker.of(Objects.requireNonNull(record, name), fields, parts);
        }
        return maker;
    }

    /** The part's record of what was written. */
    RecordMaker<R> partMaker() {
        return maker();
    }
}
