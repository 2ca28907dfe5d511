package org.sitegen.theme.check;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.Node;
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
import org.sitegen.theme.function.PageBudget;
import org.sitegen.theme.pebble.Attributes;
import org.sitegen.theme.pebble.IncludeNode;
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
            Templates templates,
            Function<TemplateFile, @Nullable ParsedTemplate> parsed,
            CheckReporter reporter,
            CallCheck calls) {
        this.templates = templates;
        this.parsed = parsed;
        this.reporter = reporter;
        this.expressions = new ExpressionCheck(reporter, calls);
    }

    /** Looks at a template that pages ask for, which sees these names. */
    void template(TemplateFile file, Map<String, StaticType> names) {
        List<ParsedTemplate> chain = chain(file);
        if (!chain.isEmpty()) {
            page(CheckContext.of(chain, names));
        }
    }

    /** Looks at the macros of a template. */
    void macros(ParsedTemplate template) {
        for (MacroNode macro : template.macros().values()) {
            CheckContext inside = CheckContext.of(List.of(template), Map.of());
            macro.getArgs().accept(new Look(inside));
            macro.getArgs()
                    .getNamedArgs()
                    .forEach(argument -> inside.set(argument.getName(), StaticType.ANY));
            macro.getBody().accept(new Look(inside));
        }
    }

    /** A template and those it extends; nothing where one of them is missing or unsound. */
    private List<ParsedTemplate> chain(TemplateFile file) {
        List<ParsedTemplate> chain = new ArrayList<>();
        TemplateFile next = file;
        while (next != null) {
            ParsedTemplate template = parsed.apply(next);
            if (template == null) {
                return List.of();
            }
            if (chain.contains(template)) {
                extendsItself(template, chain.size());
                return List.of();
            }
            chain.add(template);
            Expression<?> parent = template.parent();
            if (parent == null) {
                return chain;
            }
            next = named(parent, "extends", template);
        }
        return List.of();
    }

    private void extendsItself(ParsedTemplate template, int length) {
        String name = template.file().name();
        reporter.wrong(
                "template-extends",
                new CheckReporter.CheckedName("extends", template, 1),
                "the template \"" + name + "\" extends itself, by way of " + length + " templates",
                "Let one of them extend another template, or write \"parent:…\" for the one that it"
                        + " overrides.");
    }

    /** The layouts first see what the templates before them have set and imported. */
    private void page(CheckContext context) {
        if (depth > PageBudget.DEEPEST || done.size() > MOST_LOOKS || !done.add(context.key())) {
            return;
        }
        depth++;
        int last = context.chain().size() - 1;
        List<ParsedTemplate> before = context.chain().subList(0, last);
        before.forEach(template -> first(context.in(template)));
        ParsedTemplate layout = context.chain().get(last);
        layout.root().accept(new Look(context.in(layout)));
        before.forEach(template -> neverShown(context.in(template)));
        depth--;
    }

    private void first(CheckContext context) {
        context.template().root().getBody().getChildren().stream()
                .filter(node -> node instanceof SetNode || node instanceof ImportNode)
                .forEach(node -> node.accept(new Look(context)));
    }

    private void neverShown(CheckContext context) {
        for (Node node : context.template().root().getBody().getChildren()) {
            if (node instanceof BlockNode block && !context.isBehind(block.getName())) {
                reporter.wrong(
                        "template-unknown",
                        context.at(block.getName(), block.getLineNumber()),
                        "no template further down has a block \"" + block.getName() + "\"",
                        "Correct the name, or the content is never shown.");
            }
        }
    }

    private @Nullable TemplateFile named(Expression<?> name, String tag, ParsedTemplate from) {
        if (name instanceof LiteralStringExpression literal) {
            return found(literal.getValue(), literal.getLineNumber(), from);
        }
        String word = name instanceof ContextVariableExpression one ? one.getName() : tag;
        reporter.wrong(
                "template-computed",
                new CheckReporter.CheckedName(word, from, name.getLineNumber()),
                "the name of a template after \"" + tag + "\" must stand there in quotes",
                "Write {% " + tag + " \"name\" %}.");
        return null;
    }

    private @Nullable TemplateFile found(String written, int line, ParsedTemplate from) {
        TemplateFile file = templates.find(written, from.file());
        CheckReporter.CheckedName name = new CheckReporter.CheckedName(written, from, line);
        if (file == null && templates.nearest(Templates.bare(written)) != null) {
            reporter.wrong(
                    "template-kind",
                    name,
                    "templates of plain text and of HTML cannot take in each other",
                    "End the names of both in .txt.peb for plain text, or of neither for HTML.");
        } else if (file == null) {
            reporter.unknown("template", name, templates.names());
        }
        return file;
    }

    /** Goes through the nodes of a template. */
    private final class Look extends AbstractNodeVisitor {

        private final CheckContext here;

        Look(CheckContext here) {
            super(null);
            this.here = here;
        }

        /** What Pebble has no visit for: expressions, and our own tag. */
        @Override
        public void visit(Node node) {
            if (node instanceof IncludeNode included) {
                included(included);
            } else if (node instanceof Expression<?> expression) {
                expressions.type(expression, here);
            }
        }

        @Override
        public void visit(SetNode set) {
            here.set(set.getName(), expressions.type(set.getValue(), here));
        }

        @Override
        public void visit(MacroNode macro) {
            // Looked at once, by itself.
        }

        @Override
        public void visit(ExtendsNode extending) {
            // Followed before.
        }

        @Override
        public void visit(ForNode loop) {
            StaticType all = expressions.type(loop.getIterable(), here);
            if (all.isSingle()) {
                reporter.wrong(
                        Attributes.CHECK,
                        here.at("in", loop.getLineNumber()),
                        all.called() + " is not a list",
                        "Loop over one of its parts.");
            }
            Map<String, StaticType> before = new TreeMap<>(here.names());
            here.names().put("loop", StaticType.ANY);
            here.names()
                    .put(loop.getIterationVariable(), all.isList() ? all.items() : StaticType.ANY);
            loop.getBody().accept(this);
            here.leave(before);
            BodyNode otherwise = loop.getElseBody();
            if (otherwise != null) {
                otherwise.accept(this);
            }
        }

        /**
         * Every template of the chain that has the block may be shown, by itself or by parent().
         */
        @Override
        public void visit(BlockNode block) {
            for (ParsedTemplate template : here.chain()) {
                BlockNode own = template.blocks().get(block.getName());
                if (own != null) {
                    own.getBody().accept(new Look(here.in(template)));
                }
                if (template == here.template()) {
                    return;
                }
            }
        }

        @Override
        public void visit(ImportNode node) {
            Expression<?> name = node.getImportExpression();
            TemplateFile file = named(name, "import", here.template());
            ParsedTemplate template = file == null ? null : parsed.apply(file);
            List<String> aliases =
                    name instanceof LiteralStringExpression literal
                            ? here.template().aliases(literal.getValue())
                            : List.of();
            aliases.forEach(alias -> here.names().put(alias, StaticType.ANY));
            if (template != null) {
                aliases.forEach(alias -> here.aliases().put(alias, template));
                here.imported().addAll(aliases.isEmpty() ? List.of(template) : List.of());
            }
        }

        private void included(IncludeNode node) {
            Map<String, StaticType> given = new TreeMap<>();
            node.values().forEach((name, value) -> given.put(name, expressions.type(value, here)));
            TemplateFile file = found(node.name(), node.line(), here.template());
            List<ParsedTemplate> chain = file == null ? List.of() : chain(file);
            if (!chain.isEmpty()) {
                CheckContext inner = here.including(chain, node.only());
                inner.names().putAll(given);
                page(inner);
            }
        }
    }
}
