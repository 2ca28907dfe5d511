package org.sitegen.theme.check;

import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.function.TemplateFunction;
import org.sitegen.theme.function.TemplateFunctions;
import org.sitegen.theme.function.ThemeResources;

/** Looks at calls of functions and macros: that they exist, and get what they need. */
final class CallCheck {

    private static final String ARGUMENT = "template-argument";

    private final CheckReporter reporter;
    private final ThemeResources resources;
    private final TextCheck texts;

    CallCheck(CheckReporter reporter, ThemeResources resources) {
        this.reporter = reporter;
        this.resources = resources;
        this.texts = new TextCheck(reporter, resources);
    }

    /** A call without an alias. */
    void called(
            FunctionOrMacroInvocationExpression call,
            List<StaticType> given,
            CheckContext context) {
        CheckReporter.Name name = context.at(call.getFunctionName(), call.getLineNumber());
        TemplateFunction function = TemplateFunctions.ALL.get(call.getFunctionName());
        ParsedTemplate owner = context.ownerOf(call.getFunctionName());
        if (function != null) {
            function(function, call, given.size(), name);
        } else if (owner != null) {
            macro(owner, name, given.size());
        } else {
            SortedSet<String> known = new TreeSet<>(TemplateFunctions.ALL.keySet());
            context.macroOwners().forEach(template -> known.addAll(template.macros().keySet()));
            reporter.unknown("function or macro", name, known);
        }
    }

    /** A call of a macro of a template. */
    void macro(ParsedTemplate owner, CheckReporter.Name name, int given) {
        MacroNode macro = owner.macros().get(name.text());
        if (macro == null) {
            reporter.unknown("macro", name, new TreeSet<>(owner.macros().keySet()));
            return;
        }
        int most = macro.getArgs().getNamedArgs().size();
        if (given > most) {
            String takes = most == 1 ? "1 argument" : most + " arguments";
            reporter.wrong(
                    ARGUMENT,
                    name,
                    "the macro \"" + name.text() + "\" takes " + takes + ", not " + given,
                    "Leave some out, or add them to the macro.");
        }
    }

    void parent(ParentFunctionExpression parent, CheckContext context) {
        String block = parent.getBlockName();
        boolean found =
                block != null
                        && context.behind(context.template()).stream()
                                .anyMatch(template -> template.blocks().containsKey(block));
        if (!found) {
            reporter.wrong(
                    "template-unknown",
                    context.at("parent", parent.getLineNumber()),
                    "parent() has nothing to show: no template further down has this block",
                    "Remove it, or correct the name of the block.");
        }
    }

    private void function(
            TemplateFunction function,
            FunctionOrMacroInvocationExpression call,
            int given,
            CheckReporter.Name name) {
        if (given < function.least() || given > function.most()) {
            reporter.wrong(
                    ARGUMENT,
                    name,
                    function.name() + "() " + function.wants() + ", not " + given,
                    "See the table of functions in the theme guide.");
            return;
        }
        String literal = literal(call);
        if (literal == null) {
            return;
        }
        CheckReporter.Name key =
                new CheckReporter.Name(literal, name.template(), call.getLineNumber());
        if (TemplateFunctions.SAYING_TEXTS.contains(function.name())) {
            texts.check(key, call);
        } else if (function.name().equals("asset") && !resources.assets().containsKey(literal)) {
            reporter.unknown("asset", key, resources.assets().keySet());
        }
    }

    private static @Nullable String literal(FunctionOrMacroInvocationExpression call) {
        List<PositionalArgumentNode> arguments = call.getArguments().getPositionalArgs();
        return arguments.get(0).getValueExpression() instanceof LiteralStringExpression text
                ? text.getValue()
                : null;
    }
}
