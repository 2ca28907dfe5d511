package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Spelling;
import org.sitegen.theme.template.Accessors;
import org.sitegen.theme.template.SimplePart;
import org.sitegen.theme.template.TemplateMistake;
import org.sitegen.theme.template.TemplatePlace;
import org.sitegen.theme.template.TemplateValues;

/** What a template may read of a value: its data, and nothing else. No method is ever called. */
public final class Attributes {

    public static final String CHECK = "template-attribute";

    static final AttributeResolver RESOLVER =
            (owner, name, arguments, written, context, template, line) ->
                    new ResolvedAttribute(
                            owner instanceof MacroAttributeProvider macros
                                    ? macros.macro(
                                            ((RenderContext) context).inMacro(),
                                            String.valueOf(name),
                                            evaluated(arguments, line),
                                            true,
                                            line)
                                    : read(
                                            owner,
                                            name,
                                            arguments != null,
                                            new TemplatePlace(template, line)));

    private Attributes() {}

    /** Pebble would compute the arguments of a macro a second time, and so those of each within. */
    private static ArgumentsNode evaluated(Object @Nullable [] arguments, int line) {
        List<PositionalArgumentNode> given = new ArrayList<>();
        if (arguments != null) {
            for (Object value : arguments) {
                given.add(new PositionalArgumentNode(new Evaluated(value, line)));
            }
        }
        return new ArgumentsNode(given, List.of(), line);
    }

    private static @Nullable Object read(
            @Nullable Object owner, Object name, boolean isCall, TemplatePlace place) {
        if (isCall) {
            throw new TemplateMistake(
                    "template-method",
                    "\"" + name + "()\" calls a method",
                    "Templates only read data; write it without brackets if it is data.",
                    String.valueOf(name),
                    place);
        }
        if (owner instanceof Record) {
            return component(owner, String.valueOf(name), place);
        }
        if (owner instanceof Map<?, ?> map) {
            return value(map, name, place);
        }
        return owner instanceof List<?> list && name instanceof Number index
                ? item(list, index.intValue(), place)
                : simple(owner, String.valueOf(name), place);
    }

    private static @Nullable Object component(Object owner, String name, TemplatePlace place) {
        Class<?> type = owner.getClass();
        Accessors.RecordPart part = Accessors.of(type, name);
        if (part == null) {
            throw unknown(type.getSimpleName(), name, Accessors.names(type), place);
        }
        return part.of(owner);
    }

    private static @Nullable Object simple(
            @Nullable Object owner, String name, TemplatePlace place) {
        SimplePart<?> part = owner == null ? null : SimplePart.of(owner.getClass(), name);
        if (owner != null && part != null) {
            return part.of(owner);
        }
        if (owner instanceof ForNode.LoopVariables) {
            throw unknown("loop", name, SimplePart.names(owner.getClass()), place);
        }
        throw new TemplateMistake(
                CHECK,
                "\"" + name + "\" cannot be read of " + TemplateValues.kind(owner),
                "Read parts of records, items and size of lists, values of maps, length of texts.",
                name,
                place);
    }

    private static @Nullable Object item(List<?> list, int index, TemplatePlace place) {
        if (index < 0 || index >= list.size()) {
            throw new TemplateMistake(
                    CHECK,
                    "there is no item " + index + " in a list of " + list.size(),
                    "Items are counted from 0; ask for the size first.",
                    String.valueOf(index),
                    place);
        }
        return list.get(index);
    }

    private static @Nullable Object value(Map<?, ?> map, Object name, TemplatePlace place) {
        if (map.containsKey(name)) {
            return map.get(name);
        }
        if (name.equals("size")) {
            return map.size();
        }
        SortedSet<String> keys = new TreeSet<>();
        map.keySet().forEach(key -> keys.add(String.valueOf(key)));
        throw unknown("the map", name, keys, place);
    }

    private static TemplateMistake unknown(
            String owner, Object name, SortedSet<String> known, TemplatePlace place) {
        return new TemplateMistake(
                CHECK,
                "\"" + name + "\" is not a part of " + owner,
                Spelling.meant(String.valueOf(name), known) + TemplateValues.choice("Parts", known),
                String.valueOf(name),
                place);
    }

    /** A value that has been computed already, as an expression. */
    private record Evaluated(@Nullable Object value, int getLineNumber)
            implements Expression<Object> {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return value;
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
