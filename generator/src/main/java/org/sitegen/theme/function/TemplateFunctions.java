package org.sitegen.theme.function;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every function that templates may call. */
public final class TemplateFunctions {

    /** All of them by name. */
    public static final SortedMap<String, TemplateFunction> ALL = all();

    /** Those that make an address, and so may stand in href and src. */
    public static final Set<String> MAKING_ADDRESSES = Set.of("absolute", "asset", "link", "web");

    /** Those whose first argument is the key of a text. */
    public static final Set<String> SAYING_TEXTS = Set.of("plural", "t");

    private TemplateFunctions() {}

    private static SortedMap<String, TemplateFunction> all() {
        SortedMap<String, TemplateFunction> all = new TreeMap<>();
        Stream.of(AddressFunctions.ALL, TextFunctions.ALL, DateFunctions.ALL, NumberFunctions.ALL)
                .flatMap(List::stream)
                .forEach(function -> all.put(function.name(), function));
        return all;
    }
}
