package org.sitegen.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Kebab;
import org.sitegen.text.Spelling;

/** What a template may read of a value: its data, and nothing else. No method is ever called. */
final class Attributes implements AttributeResolver {

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
            return new ResolvedAttribute(
                    macro(macros, String.valueOf(name), arguments, context, line));
        }
        if (arguments != null) {
            throw new TemplateMistake(
                    "template-method",
                    "\"" + name + "()\" calls a method",
                    "Templates only read data; write it without brackets if it is data.",
                    String.valueOf(name),
                    place);
        }
        return read(instance, name, place);
    }

    private static ResolvedAttribute read(
            @Nullable Object instance, Object name, TemplatePlace place) {
        if (instance instanceof Record) {
            MethodHandle accessor = Accessors.of(instance.getClass(), String.valueOf(name));
            if (accessor == null) {
                throw missing(instance.getClass(), name, place);
            }
            return new ResolvedAttribute(Accessors.read(accessor, instance));
        }
        return new ResolvedAttribute(other(instance, name, place));
    }

    private static @Nullable Object other(
            @Nullable Object instance, Object name, TemplatePlace place) {
        if (instance instanceof List<?> list && name instanceof Number index) {
            return item(list, index.intValue(), place);
        }
        if (instance instanceof Map<?, ?> map
                && !(name.equals("size") && !map.containsKey("size"))) {
            return value(map, name, place);
        }
        if (instance instanceof Collection<?> all && name.equals("size")) {
            return all.size();
        }
        if (instance instanceof Map<?, ?> map) {
            return map.size();
        }
        return simple(instance, name, place);
    }

    private static Object simple(@Nullable Object instance, Object name, TemplatePlace place) {
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
        if (instance instanceof ForNode.LoopVariables loop) {
            return loop(loop, name, place);
        }
        throw new TemplateMistake(
                "template-attribute",
                "\"" + name + "\" cannot be read of " + Values.kind(instance),
                "Read parts of records, items and size of lists, values of maps, length of texts.",
                String.valueOf(name),
                place);
    }

    private static Object loop(ForNode.LoopVariables loop, Object name, TemplatePlace place) {
        return switch (String.valueOf(name)) {
            case "index" -> loop.getIndex();
            case "first" -> loop.isFirst();
            case "last" -> loop.isLast();
            case "length" -> loop.getLength().intValue();
            case "revindex" -> loop.getRevindex().intValue();
            default -> throw unknown("loop", name, TreeSetOf.LOOP, place);
        };
    }

    private static @Nullable Object item(List<?> list, int index, TemplatePlace place) {
        if (index < 0 || index >= list.size()) {
            throw new TemplateMistake(
                    "template-attribute",
                    "there is no item " + index + " in a list of " + list.size(),
                    "Items are counted from 0; ask for the size first.",
                    String.valueOf(index),
                    place);
        }
        return list.get(index);
    }

    private static @Nullable Object value(Map<?, ?> map, Object name, TemplatePlace place) {
        Object value = map.get(name);
        if (value == null && !map.containsKey(name)) {
            TreeSet<String> keys = new TreeSet<>();
            map.keySet().forEach(key -> keys.add(String.valueOf(key)));
            throw unknown("the map", name, keys, place);
        }
        return value;
    }

    static TemplateMistake missing(Class<?> type, Object name, TemplatePlace place) {
        return unknown(type.getSimpleName(), name, Accessors.names(type), place);
    }

    private static TemplateMistake unknown(
            String owner, Object name, SortedSet<String> known, TemplatePlace place) {
        return new TemplateMistake(
                "template-attribute",
                "\"" + name + "\" is not a part of " + owner,
                Spelling.meant(String.valueOf(name), known) + Values.choice("Parts", known),
                String.valueOf(name),
                place);
    }

    /**
     * Pebble would compute the arguments a second time, and look for the macro in the wrong place
     * when the call stands in a layout.
     */
    private static @Nullable Object macro(
            MacroAttributeProvider macros,
            String name,
            Object @Nullable [] arguments,
            EvaluationContextImpl context,
            int line) {
        List<PositionalArgumentNode> values = new ArrayList<>();
        for (Object argument : arguments == null ? new Object[0] : arguments) {
            values.add(new PositionalArgumentNode(new Evaluated(argument, line)));
        }
        EvaluationContextImpl inner = ((Rendering) context).inMacro();
        return macros.macro(inner, name, new ArgumentsNode(values, List.of(), line), true, line);
    }

    /** The parts of {@code loop}. */
    private static final class TreeSetOf {
        static final SortedSet<String> LOOP =
                new TreeSet<>(List.of("index", "first", "last", "length", "revindex"));
    }
}
