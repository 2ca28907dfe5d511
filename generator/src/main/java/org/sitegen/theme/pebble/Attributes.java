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
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Kebab;
import org.sitegen.text.Spelling;
import org.sitegen.theme.template.Accessors;
import org.sitegen.theme.template.TemplateMistake;
import org.sitegen.theme.template.TemplatePlace;
import org.sitegen.theme.template.TemplateValues;

/** What a template may read of a value: its data, and nothing else. No method is ever called. */
public final class Attributes implements AttributeResolver {

    public static final String CHECK = "template-attribute";

    /** The parts of {@code loop}. */
    private static final SortedSet<String> LOOP =
            new TreeSet<>(List.of("index", "first", "last", "length", "revindex"));

    @Override
    public ResolvedAttribute resolve(
            @Nullable Object instance,
            Object name,
            Object @Nullable [] arguments,
            @Nullable ArgumentsNode written,
            EvaluationContextImpl context,
            String template,
            int line) {
        TemplatePlace place = new TemplatePlace(template, line);
        if (instance instanceof MacroAttributeProvider macros) {
            ArgumentsNode given = evaluated(arguments, line);
            return new ResolvedAttribute(
                    macros.macro(
                            ((RenderContext) context).inMacro(),
                            String.valueOf(name),
                            given,
                            true,
                            line));
        }
        if (arguments != null) {
            throw new TemplateMistake(
                    "template-method",
                    "\"" + name + "()\" calls a method",
                    "Templates only read data; write it without brackets if it is data.",
                    String.valueOf(name),
                    place);
        }
        return new ResolvedAttribute(part(instance, name, place));
    }

    /** Pebble would compute the arguments of a macro a second time, and so those of each within. */
    private static ArgumentsNode evaluated(Object @Nullable [] arguments, int line) {
        Object[] given = arguments == null ? new Object[0] : arguments;
        return new ArgumentsNode(
                Arrays.stream(given)
                        .map(value -> new PositionalArgumentNode(new Evaluated(value, line)))
                        .toList(),
                List.of(),
                line);
    }

    private static @Nullable Object part(
            @Nullable Object instance, Object name, TemplatePlace place) {
        if (instance instanceof Record) {
            MethodHandle accessor = Accessors.of(instance.getClass(), String.valueOf(name));
            if (accessor == null) {
                Class<?> type = instance.getClass();
                throw unknown(type.getSimpleName(), name, Accessors.names(type), place);
            }
            return Accessors.read(accessor, instance);
        }
        if (instance instanceof Map<?, ?> map) {
            return value(map, name, place);
        }
        if (instance instanceof List<?> list && name instanceof Number index) {
            return item(list, index.intValue(), place);
        }
        return instance instanceof ForNode.LoopVariables loop
                ? loop(loop, name, place)
                : simple(instance, String.valueOf(name), place);
    }

    private static Object simple(@Nullable Object instance, String name, TemplatePlace place) {
        if (instance instanceof Collection<?> all && name.equals("size")) {
            return all.size();
        }
        if (instance instanceof String text && name.equals("length")) {
            return text.length();
        }
        if (instance instanceof Enum<?> constant && name.equals("name")) {
            return Kebab.of(constant);
        }
        if (instance instanceof Map.Entry<?, ?> entry && name.equals("key")) {
            return entry.getKey();
        }
        if (instance instanceof Map.Entry<?, ?> entry && name.equals("value")) {
            return entry.getValue();
        }
        throw new TemplateMistake(
                CHECK,
                "\"" + name + "\" cannot be read of " + TemplateValues.kind(instance),
                "Read parts of records, items and size of lists, values of maps, length of texts.",
                name,
                place);
    }

    private static Object loop(ForNode.LoopVariables loop, Object name, TemplatePlace place) {
        return switch (String.valueOf(name)) {
            case "index" -> loop.getIndex();
            case "first" -> loop.isFirst();
            case "last" -> loop.isLast();
            case "length" -> loop.getLength().intValue();
            case "revindex" -> loop.getRevindex().intValue();
            default -> throw unknown("loop", name, LOOP, place);
        };
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
