package org.sitegen.theme;

import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks at calls of functions and macros: that they exist, and get what they need. */
final class CallCheck {

    private static final Map<String, TemplateFunction> FUNCTIONS = functions();

    private final Told told;
    private final Engine engine;
    private final PlaceCheck places;
    private final MacroWalk macros;

    CallCheck(Told told, Engine engine, MacroWalk macros) {
        this.told = told;
        this.engine = engine;
        this.places = new PlaceCheck(told, engine.languages());
        this.macros = macros;
    }

    private static Map<String, TemplateFunction> functions() {
        Map<String, TemplateFunction> functions = new TreeMap<>();
        TemplateFunctions.ALL.forEach(function -> functions.put(function.name(), function));
        return functions;
    }

    /** A call without an alias. */
    Kind called(FunctionOrMacroInvocationExpression call, List<Kind> given, Walk walk) {
        String name = call.getFunctionName();
        TemplateFunction function = FUNCTIONS.get(name);
        if (function != null) {
            function(function, call, given.size(), walk);
            return Kind.ANY;
        }
        Tree owner = walk.ownerOf(name);
        if (owner == null) {
            told.unknown(walk, call.getLineNumber(), "function or macro", name, known(walk));
        } else {
            into(owner, name, given, call.getLineNumber(), walk);
        }
        return Kind.ANY;
    }

    /** A call of a macro of an imported template. */
    Kind macro(String alias, String name, List<Kind> given, int line, Walk walk) {
        Tree owner = walk.aliases().get(alias);
        if (owner == null || !owner.macros().containsKey(name)) {
            SortedSet<String> known =
                    new TreeSet<>(owner == null ? List.of() : owner.macros().keySet());
            told.unknown(walk, line, "macro", name, known);
        } else {
            into(owner, name, given, line, walk);
        }
        return Kind.ANY;
    }

    void parent(ParentFunctionExpression parent, Walk walk) {
        int next = walk.chain().indexOf(walk.tree()) + 1;
        boolean found = false;
        for (Tree tree : walk.chain().subList(next, walk.chain().size())) {
            found |=
                    parent.getBlockName() != null
                            && tree.blocks().containsKey(parent.getBlockName());
        }
        if (!found) {
            told.wrong(
                    walk,
                    parent.getLineNumber(),
                    "parent",
                    "template-unknown",
                    "parent() has nothing to show: no template further down has this block",
                    "Remove it, or correct the name of the block.");
        }
    }

    private void into(Tree owner, String name, List<Kind> given, int line, Walk walk) {
        MacroNode macro = owner.macros().get(name);
        if (macro == null) {
            return;
        }
        List<NamedArgumentNode> wanted = macro.getArgs().getNamedArgs();
        if (given.size() > wanted.size()) {
            told.wrong(
                    walk,
                    line,
                    name,
                    "template-argument",
                    "the macro \""
                            + name
                            + "\" takes "
                            + wanted.size()
                            + " arguments, not "
                            + given.size(),
                    "Leave some out, or add them to the macro.");
            return;
        }
        Map<String, Kind> arguments = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            arguments.put(wanted.get(i).getName(), i < given.size() ? given.get(i) : Kind.ANY);
        }
        macros.walk(macro, walk.inMacro(owner, arguments));
    }

    private void function(
            TemplateFunction function,
            FunctionOrMacroInvocationExpression call,
            int given,
            Walk walk) {
        if (given < function.least() || given > function.most()) {
            told.wrong(
                    walk,
                    call.getLineNumber(),
                    function.name(),
                    "template-argument",
                    function.name() + "() " + wants(function) + ", not " + given,
                    "See the table of functions in the theme guide.");
            return;
        }
        String literal = literal(call);
        if (literal != null) {
            named(function.name(), literal, call.getLineNumber(), walk);
            if (isText(function.name())) {
                places.check(literal, call, walk);
            }
        }
    }

    private static String wants(TemplateFunction function) {
        String most = function.most() == 1 ? " argument" : " arguments";
        return function.least() == function.most()
                ? "takes " + function.least() + most
                : "takes " + function.least() + " to " + function.most() + most;
    }

    private void named(String function, String name, int line, Walk walk) {
        if (function.equals("asset") && !engine.assets().containsKey(name)) {
            told.unknown(walk, line, "asset", name, engine.assets().keySet());
        }
        String key = function.equals("plural") ? name + ".other" : name;
        // Without any words the language is missing, which has been told.
        boolean some = !engine.words().keys().isEmpty();
        if (isText(function) && some && !engine.words().has(key)) {
            told.wrong(
                    walk,
                    line,
                    name,
                    MissingWord.CHECK,
                    MissingWord.message(key, engine.words()),
                    MissingWord.advice(key, engine.words()));
        }
    }

    private static boolean isText(String function) {
        return function.equals("t") || function.equals("plural");
    }

    private static @Nullable String literal(FunctionOrMacroInvocationExpression call) {
        List<PositionalArgumentNode> arguments = call.getArguments().getPositionalArgs();
        return arguments != null
                        && !arguments.isEmpty()
                        && arguments.get(0).getValueExpression()
                                instanceof LiteralStringExpression text
                ? text.getValue()
                : null;
    }

    private static SortedSet<String> known(Walk walk) {
        SortedSet<String> known = new TreeSet<>(FUNCTIONS.keySet());
        known.addAll(walk.tree().macros().keySet());
        walk.imported().forEach(tree -> known.addAll(tree.macros().keySet()));
        return known;
    }

    /** What looks into the body of a macro. */
    interface MacroWalk {
        void walk(MacroNode macro, Walk inside);
    }
}
