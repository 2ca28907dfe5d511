package org.sitegen.content.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.Field;
import org.sitegen.schema.FieldLocations;
import org.sitegen.schema.Schema;
import org.sitegen.schema.type.ListType;
import org.sitegen.schema.type.MapType;
import org.sitegen.schema.type.RecordType;
import org.sitegen.yaml.YamlMap;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlText;

/** The fields of a record in a YAML file; each is read at most once. */
final class YamlFields implements FileFields {

    private final Map<String, YamlMap.Pair> written;
    private final Set<String> misspelt;
    private final Location start;
    private final FileContext context;
    private final ReadValues values = new ReadValues();

    private YamlFields(
            Map<String, YamlMap.Pair> written,
            Set<String> misspelt,
            Location start,
            FileContext context) {
        this.written = written;
        this.misspelt = misspelt;
        this.start = start;
        this.context = context;
    }

    /**
     * The fields of a node, with findings for keys that are unknown and fields that are missing.
     */
    static YamlFields of(YamlNode node, Schema<?> schema, FileContext context) {
        if (!(node instanceof YamlMap map)) {
            ShownExample example = ShownExample.of(new RecordType<>(schema), node, context.own());
            WrongForm.fieldsExpected(node, example, context.findings());
            Set<String> unread = schema.names();
            return new YamlFields(Map.of(), unread, node.at(), context);
        }
        Map<String, YamlMap.Pair> known = UnknownKeys.refuse(map, schema, context.findings());
        Set<String> misspelt = misspelt(map, known.size(), schema);
        YamlFields fields = new YamlFields(known, misspelt, map.at(), context);
        new MissingFields(fields, context).report(schema);
        return fields;
    }

    private static Set<String> misspelt(YamlMap map, int known, Schema<?> schema) {
        Set<String> misspelt = new HashSet<>(UnknownKeys.meant(map, known, schema));
        misspelt.addAll(map.lost());
        return misspelt;
    }

    @Override
    public FileContext context() {
        return context;
    }

    @Override
    public <T> @Nullable T find(Field<?, T> field) {
        YamlMap.Pair pair = written.get(field.name());
        if (pair == null || isBlank(pair)) {
            return null;
        }
        return values.of(field, new YamlInput(pair.value(), field.type(), context));
    }

    @Override
    public boolean has(Field<?, ?> field) {
        YamlMap.Pair pair = written.get(field.name());
        return pair == null ? misspelt.contains(field.name()) : !isBlank(pair);
    }

    /** Whether a key stands there with nothing behind it. */
    boolean isBlank(Field<?, ?> field) {
        YamlMap.Pair pair = written.get(field.name());
        return pair != null && isBlank(pair);
    }

    private static boolean isBlank(YamlMap.Pair pair) {
        return pair.value() instanceof YamlText text && text.isEmpty();
    }

    /**
     * Whether an unknown key, a wrong form, or what cannot be read, is this one: no mistake is told
     * twice.
     */
    boolean isMisspelt(Field<?, ?> field) {
        return !written.containsKey(field.name()) && misspelt.contains(field.name());
    }

    @Override
    public Location at(Field<?, ?> field) {
        YamlMap.Pair pair = written.get(field.name());
        return pair == null ? start : pair.at();
    }

    @Override
    public void wrong(Location at, String check, String message, Advice advice) {
        context.findings().error(check, at, message, advice);
    }

    @Override
    public void doubtful(Location at, String check, String message, Advice advice) {
        context.findings().warning(check, at, message, advice);
    }

    @Override
    public void made(Object record) {
        List<Location> values = new ArrayList<>(written.size());
        for (YamlMap.Pair pair : written.values()) {
            values.add(pair.at());
        }
        List<String> names = List.copyOf(written.keySet());
        context.locations().put(record, new FieldLocations(start, names, values));
    }

    @Override
    public void wrong(Field<?, ?> field, String check, String message, Advice advice) {
        if (!isMisspelt(field) && !isUnread(field)) {
            context.findings().error(check, at(field), message, advice);
        }
    }

    /** Whether a finding says already why a value could not be read: no rule blames it again. */
    private boolean isUnread(Field<?, ?> field) {
        YamlMap.Pair pair = written.get(field.name());
        if (pair == null || isBlank(pair)) {
            return false;
        }
        boolean isMany = field.type() instanceof ListType || field.type() instanceof MapType;
        return values.isUnread(field) || (isMany && pair.value() instanceof YamlText);
    }
}
