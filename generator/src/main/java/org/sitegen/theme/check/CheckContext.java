package org.sitegen.theme.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is seen at a place of a template that is rendered for one kind of page.
 *
 * @param template the template whose nodes are looked at
 * @param chain that page's template and those it extends, nearest first
 * @param names the names that are seen, and what is known of their values
 * @param aliases imported templates by alias
 * @param imported templates imported without an alias
 */
record CheckContext(
        ParsedTemplate template,
        List<ParsedTemplate> chain,
        Map<String, StaticType> names,
        Map<String, ParsedTemplate> aliases,
        List<ParsedTemplate> imported) {

    static CheckContext of(List<ParsedTemplate> chain, Map<String, StaticType> names) {
        return new CheckContext(
                chain.get(0), chain, new TreeMap<>(names), new TreeMap<>(), new ArrayList<>());
    }

    /** The same page, in another template of its chain. */
    CheckContext in(ParsedTemplate other) {
        return new CheckContext(other, chain, names, aliases, imported);
    }

    /** An included template, which sees what is seen here, or the site alone. */
    CheckContext including(List<ParsedTemplate> included, boolean only) {
        CheckContext inner = of(included, names);
        if (only) {
            inner.names.keySet().retainAll(Set.of("site"));
        } else {
            inner.aliases.putAll(aliases);
            inner.imported.addAll(imported);
        }
        return inner;
    }

    /** As {@code set} does: what was known of a name holds no longer. */
    void set(String name, StaticType type) {
        names.merge(name, type, StaticType::or);
    }

    /** Forgets what a loop has added. */
    void leave(Map<String, StaticType> before) {
        names.keySet().retainAll(before.keySet());
        before.forEach(this::set);
    }

    /** Whether a template behind this one has a block of that name. */
    boolean isBehind(String block) {
        return chain.subList(chain.indexOf(template) + 1, chain.size()).stream()
                .anyMatch(other -> other.blocks().containsKey(block));
    }

    /** The templates whose macros are called without an alias. */
    Stream<ParsedTemplate> macroOwners() {
        return Stream.of(List.of(template), chain, imported).flatMap(List::stream);
    }

    /** The template that has a macro which is called without an alias. */
    @Nullable ParsedTemplate ownerOf(String macro) {
        return macroOwners()
                .filter(one -> one.macros().containsKey(macro))
                .findFirst()
                .orElse(null);
    }

    CheckReporter.CheckedName at(String name, int line) {
        return new CheckReporter.CheckedName(name, template, line);
    }

    /** What tells two looks at the same template apart. */
    String key() {
        return template.file().key() + ' ' + names;
    }
}
