package org.sitegen.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A look through one template as it is rendered for one kind of page: the templates it extends, the
 * names it sees, the macros it has imported.
 *
 * @param tree the template whose nodes are looked at
 * @param chain that page's template and those it extends, nearest first
 * @param scopes the names
 * @param aliases imported templates by alias
 * @param imported templates imported without an alias
 * @param depth how many includes and macros deep
 */
record Walk(
        Tree tree,
        List<Tree> chain,
        Scopes scopes,
        Map<String, Tree> aliases,
        List<Tree> imported,
        int depth) {

    static Walk of(List<Tree> chain, Map<String, Kind> names) {
        return new Walk(
                chain.get(0), chain, new Scopes(names), new TreeMap<>(), new ArrayList<>(), 0);
    }

    /** The same page, in another template of its chain. */
    Walk in(Tree other) {
        return new Walk(other, chain, scopes, aliases, imported, depth);
    }

    /** An included template, which sees what is seen here. */
    Walk including(List<Tree> included, Map<String, Kind> names) {
        return new Walk(
                included.get(0),
                included,
                new Scopes(names),
                new TreeMap<>(aliases),
                new ArrayList<>(imported),
                depth + 1);
    }

    /** A macro, which sees its arguments only. */
    Walk inMacro(Tree owner, Map<String, Kind> arguments) {
        return new Walk(
                owner,
                List.of(owner),
                new Scopes(arguments),
                new TreeMap<>(),
                new ArrayList<>(imported),
                depth + 1);
    }

    /** The template that has a macro which is called without an alias. */
    @Nullable Tree ownerOf(String macro) {
        List<Tree> all = new ArrayList<>(List.of(tree));
        all.addAll(chain);
        all.addAll(imported);
        return all.stream().filter(one -> one.macros().containsKey(macro)).findFirst().orElse(null);
    }

    /** What tells two looks at the same template apart. */
    String key() {
        return tree.file().key() + ' ' + scopes.visible();
    }
}
