package org.sitegen.theme.check;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sitegen.theme.function.TemplateFunction;
import org.sitegen.theme.function.TemplateFunctions;
import org.sitegen.theme.function.ThemeResources;
import org.sitegen.theme.words.Words;

/** Looks at calls of functions and macros: that they exist, and get what they need. */
final class CallCheck {

    private static final String ARGUMENT = "template-argument";

    private final CheckReporter reporter;
    private final ThemeResources resources;

    CallCheck(CheckReporter reporter, ThemeResources resources) {
        this.reporter = reporter;
        this.resources = resources;
    }

    /** A call without an alias. */
    void called(FunctionOrMacroInvocationExpression call, CheckContext context) {
        CheckReporter.CheckedName name = context.at(call.getFunctionName(), call.getLineNumber());
        TemplateFunction function = TemplateFunctions.ALL.get(name.text());
        ParsedTemplate owner = context.ownerOf(name.text());
        if (function != null) {
            function(function, call.getArguments(), name);
        } else if (owner != null) {
            macro(owner, name, call.getArguments().getPositionalArgs().size());
        } else {
            Set<String> known = new TreeSet<>(TemplateFunctions.ALL.keySet());
            context.macroOwners().forEach(template -> known.addAll(template.macros().keySet()));
            reporter.unknown("function or macro", name, known);
        }
    }

    /** A call of a macro of a template. */
    void macro(ParsedTemplate owner, CheckReporter.CheckedName name, int given) {
        MacroNode macro = owner.macros().get(name.text());
        if (macro == null) {
            reporter.unknown("macro", name, owner.macros().keySet());
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
        if (block == null || !context.isBehind(block)) {
            reporter.wrong(
                    "template-unknown",
                    context.at("parent", parent.getLineNumber()),
                    "parent() has nothing to show: no template further down has this block",
                    "Remove it, or correct the name of the block.");
        }
    }

    private void function(
            TemplateFunction function, ArgumentsNode arguments, CheckReporter.CheckedName name) {
        int given = arguments.getPositionalArgs().size();
        if (given < function.least() || given > function.most()) {
            reporter.wrong(
                    ARGUMENT,
                    name,
                    function.name() + "() " + function.wants() + ", not " + given,
                    "See the table of functions in the theme guide.");
        } else if (arguments.getPositionalArgs().get(0).getValueExpression()
                instanceof LiteralStringExpression literal) {
            named(
                    function.name(),
                    arguments,
                    new CheckReporter.CheckedName(
                            literal.getValue(), name.template(), name.line()));
        }
    }

    /** What a function is to find stands in quotes, so it has to be there. */
    private void named(String function, ArgumentsNode arguments, CheckReporter.CheckedName key) {
        if (function.equals("t")) {
            exists(key.text(), key);
            filled(function, List.of(key.text()), arguments, key);
        } else if (function.equals("plural")) {
            exists(key.text() + ".other", key);
            List<String> forms = Words.FORMS.stream().map(key.text()::concat).toList();
            filled(function, forms, arguments, key);
        } else if (function.equals("asset") && !resources.assets().containsKey(key.text())) {
            reporter.unknown("asset", key, resources.assets().keySet());
        }
    }

    private void exists(String text, CheckReporter.CheckedName key) {
        Words words = resources.words();
        // Without any words the language is missing, which has been told.
        if (!words.keys().isEmpty() && !words.has(text)) {
            reporter.wrong(Words.MISSING, key, words.isMissing(text), words.adviceAbout(text));
        }
    }

    /** Each place of a text is given an argument, whatever the language; the first is told. */
    private void filled(
            String function,
            List<String> texts,
            ArgumentsNode arguments,
            CheckReporter.CheckedName key) {
        Set<String> given = given(arguments);
        for (Words words : resources.languages()) {
            for (String text : texts) {
                for (String place : words.places(text)) {
                    if (!given.contains(place)) {
                        reporter.wrong(
                                ARGUMENT,
                                key,
                                "nothing is given for \"{"
                                        + place
                                        + "}\" of the text \""
                                        + text
                                        + "\" in words/"
                                        + words.language()
                                        + ".yml",
                                "Give it to " + function + "(), or take it out of the text.");
                        return;
                    }
                }
            }
        }
    }

    /** The key is the first argument, so the second one is for place 0. */
    private static Set<String> given(ArgumentsNode arguments) {
        Set<String> given = new TreeSet<>();
        IntStream.range(1, arguments.getPositionalArgs().size())
                .forEach(position -> given.add(String.valueOf(position - 1)));
        if (arguments.getNamedArgs() != null) {
            arguments.getNamedArgs().forEach(named -> given.add(named.getName()));
        }
        return given;
    }
}
