package org.sitegen.theme.check;

import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Findings;
import org.sitegen.theme.function.PageBudget;
import org.sitegen.theme.pebble.Attributes;
import org.sitegen.theme.pebble.IncludeNode;
import org.sitegen.theme.pebble.TemplateEngine;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.Templates;

/**
 * Follows templates the way they will be rendered, through layouts and includes, and holds that
 * every name they use is there. A macro is looked at once, whatever it is given.
 */
final class NameCheck {

    private static final int MOST_LOOKS = 5_000;

    private final Templates templates;
    private final Function<TemplateFile, @Nullable ParsedTemplate> parsed;
    private final CheckReporter reporter;
    private final ExpressionCheck expressions;
    private final Set<String> done = new HashSet<>();
    private int depth;

    NameCheck(
            TemplateEngine engine,
            Function<TemplateFile, @Nullable ParsedTemplate> parsed,
            Findings findings) {
        this.templates = engine.templates();
        this.parsed = parsed;
        this.reporter = new CheckReporter(findings);
        this.expressions =
                new ExpressionCheck(reporter, new CallCheck(reporter, engine.resources()));
    }

    /** Looks at a template that pages ask for, which sees these names. */
    void template(TemplateFile file, Map<String, StaticType> names) {
        List<ParsedTemplate> chain = chain(file);
        if (!chain.isEmpty()) {
            page(CheckContext.of(chain, names));
        }
    }

    /** Looks at the macros of a template. */
    void macros(TemplateFile file) {
        ParsedTemplate template = parsed.apply(file);
        if (template == null) {
            return;
        }
        for (MacroNode macro : template.macros().values()) {
            CheckContext inside = CheckContext.of(List.of(template), Map.of());
            for (NamedArgumentNode argument : macro.getArgs().getNamedArgs()) {
                expressions.type(argument.getValueExpression(), inside);
                inside.set(argument.getName(), StaticType.ANY);
            }
            nodes(ParsedTemplate.children(macro.getBody()), inside);
        }
    }

    /** A template and those it extends; nothing where one of them is missing or unsound. */
    private List<ParsedTemplate> chain(TemplateFile file) {
        List<ParsedTemplate> chain = new ArrayList<>();
        TemplateFile next = file;
        while (next != null) {
            ParsedTemplate template = parsed.apply(next);
            if (template == null || chain.contains(template)) {
                extendsItself(template, chain.size());
                return List.of();
            }
            chain.add(template);
            Expression<?> parent = template.parent();
            if (parent == null) {
                return chain;
            }
            next = named(parent, "extends", CheckContext.of(List.of(template), Map.of()));
        }
        return List.of();
    }

    private void extendsItself(@Nullable ParsedTemplate template, int length) {
        if (template != null) {
            reporter.wrong(
                    "template-extends",
                    new CheckReporter.Name("extends", template, 1),
                    "the template \""
                            + template.file().name()
                            + "\" extends itself, by way of "
                            + length
                            + " templates",
                    "Let one of them extend another template, or write \"parent:…\" for the one"
                            + " that it overrides.");
        }
    }

    /** The layouts first see what the templates before them have set and imported. */
    private void page(CheckContext context) {
        if (depth > PageBudget.DEEPEST || done.size() > MOST_LOOKS || !done.add(context.key())) {
            return;
        }
        depth++;
        int last = context.chain().size() - 1;
        for (ParsedTemplate template : context.chain().subList(0, last)) {
            template.top().stream()
                    .filter(node -> node instanceof SetNode || node instanceof ImportNode)
                    .forEach(node -> node(node, context.in(template)));
        }
        ParsedTemplate layout = context.chain().get(last);
        nodes(layout.top(), context.in(layout));
        context.chain().subList(0, last).forEach(one -> neverShown(context.in(one)));
        depth--;
    }

    private void neverShown(CheckContext context) {
        for (BlockNode block : context.template().blocks().values()) {
            boolean shown =
                    context.behind(context.template()).stream()
                            .anyMatch(other -> other.blocks().containsKey(block.getName()));
            if (!shown && context.template().top().contains(block)) {
                reporter.wrong(
                        "template-unknown",
                        context.at(block.getName(), block.getLineNumber()),
                        "no template further down has a block \"" + block.getName() + "\"",
                        "Correct the name, or the content is never shown.");
            }
        }
    }

    private void nodes(List<RenderableNode> nodes, CheckContext context) {
        nodes.forEach(node -> node(node, context));
    }

    private void node(RenderableNode node, CheckContext context) {
        if (node instanceof PrintNode print) {
            expressions.type(print.getExpression(), context);
        } else if (node instanceof SetNode set) {
            context.set(set.getName(), expressions.type(set.getValue(), context));
        } else if (node instanceof ForNode loop) {
            loop(loop, context);
        } else if (node instanceof IfNode choice) {
            choice(choice, context);
        } else if (node instanceof BlockNode block) {
            block(block.getName(), context);
        } else if (node instanceof ImportNode imported) {
            imported(imported.getImportExpression(), context);
        } else if (node instanceof IncludeNode included) {
            included(included, context);
        }
    }

    private void loop(ForNode loop, CheckContext context) {
        StaticType all = expressions.type(loop.getIterable(), context);
        if (all.isSingle()) {
            reporter.wrong(
                    Attributes.CHECK,
                    context.at("in", loop.getLineNumber()),
                    all.called() + " is not a list",
                    "Loop over one of its parts.");
        }
        Map<String, StaticType> before = new TreeMap<>(context.names());
        context.names().put("loop", StaticType.ANY);
        context.names()
                .put(loop.getIterationVariable(), all.isList() ? all.items() : StaticType.ANY);
        nodes(ParsedTemplate.children(loop.getBody()), context);
        context.leave(before);
        nodes(ParsedTemplate.children(loop.getElseBody()), context);
    }

    private void choice(IfNode choice, CheckContext context) {
        choice.getConditionsWithBodies()
                .forEach(
                        branch -> {
                            expressions.type(branch.getLeft(), context);
                            nodes(ParsedTemplate.children(branch.getRight()), context);
                        });
        nodes(ParsedTemplate.children(choice.getElseBody()), context);
    }

    /** Every template of the chain that has the block may be shown, by itself or by parent(). */
    private void block(String name, CheckContext context) {
        for (ParsedTemplate template : context.chain()) {
            BlockNode own = template.blocks().get(name);
            if (own != null) {
                nodes(ParsedTemplate.children(own.getBody()), context.in(template));
            }
            if (template == context.template()) {
                return;
            }
        }
    }

    private void imported(Expression<?> name, CheckContext context) {
        TemplateFile file = named(name, "import", context);
        ParsedTemplate template = file == null ? null : parsed.apply(file);
        List<String> aliases =
                name instanceof LiteralStringExpression literal
                        ? context.template().aliases(literal.getValue())
                        : List.of();
        for (String alias : aliases) {
            context.names().put(alias, StaticType.ANY);
            if (template != null) {
                context.aliases().put(alias, template);
            }
        }
        if (template != null && aliases.isEmpty()) {
            context.imported().add(template);
        }
    }

    private void included(IncludeNode node, CheckContext context) {
        Map<String, StaticType> given = new TreeMap<>();
        node.values().forEach((name, value) -> given.put(name, expressions.type(value, context)));
        TemplateFile file = templates.find(node.name(), context.template().file());
        if (file == null) {
            reporter.unknown("template", context.at(node.name(), node.line()), templates.names());
            return;
        }
        List<ParsedTemplate> chain = chain(file);
        if (!chain.isEmpty()) {
            CheckContext inner = context.including(chain, node.only());
            inner.names().putAll(given);
            page(inner);
        }
    }

    private @Nullable TemplateFile named(Expression<?> name, String tag, CheckContext context) {
        if (!(name instanceof LiteralStringExpression literal)) {
            String word = name instanceof ContextVariableExpression one ? one.getName() : tag;
            reporter.wrong(
                    "template-computed",
                    context.at(word, name.getLineNumber()),
                    "the name of a template after \"" + tag + "\" must stand there in quotes",
                    "Write {% " + tag + " \"name\" %}.");
            return null;
        }
        TemplateFile file = templates.find(literal.getValue(), context.template().file());
        if (file == null) {
            reporter.unknown(
                    "template",
                    context.at(literal.getValue(), literal.getLineNumber()),
                    templates.names());
        }
        return file;
    }
}
