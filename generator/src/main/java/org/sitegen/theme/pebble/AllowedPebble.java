package org.sitegen.theme.pebble;

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
public final class AllowedPebble extends ExtensionCustomizer {

    public static final Set<String> TESTS = Set.of("empty", "null", "even", "odd", "defined");

    /** {@code include} is ours. */
    private static final Set<String> TAGS =
            Set.of("block", "extends", "for", "if", "import", "macro", "set");

    AllowedPebble(Extension pebble) {
        super(pebble);
    }

    @Override
    public Map<String, Filter> getFilters() {
        return kept(super.getFilters(), Set.of("default"));
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
        return kept(super.getTests(), TESTS);
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> parsers = super.getTokenParsers();
        return parsers == null
                ? List.of()
                : parsers.stream().filter(parser -> TAGS.contains(parser.getTag())).toList();
    }

    private static <T> Map<String, T> kept(Map<String, T> all, Set<String> names) {
        Map<String, T> kept = new TreeMap<>(all == null ? Map.of() : all);
        kept.keySet().retainAll(names);
        return kept;
    }
}
