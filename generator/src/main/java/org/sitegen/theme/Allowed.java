package org.sitegen.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is left of Pebble's own parts: a list of what is allowed, not of what is not. */
final class Allowed extends ExtensionCustomizer {

    static final Set<String> TESTS = Set.of("empty", "null", "even", "odd", "defined");

    /** {@code block}, {@code for}, {@code import}, {@code include}, {@code macro} are ours. */
    private static final Set<String> TAGS = Set.of("extends", "if", "set");

    Allowed(Extension pebble) {
        super(pebble);
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of();
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of();
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of();
    }

    @Override
    public Map<String, Test> getTests() {
        Map<String, Test> tests = super.getTests();
        Map<String, Test> allowed = new TreeMap<>(tests == null ? Map.of() : tests);
        allowed.keySet().retainAll(TESTS);
        return allowed;
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> parsers = super.getTokenParsers();
        return parsers == null
                ? List.of()
                : parsers.stream().filter(parser -> TAGS.contains(parser.getTag())).toList();
    }
}
