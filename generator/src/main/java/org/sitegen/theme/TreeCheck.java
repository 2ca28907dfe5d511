package org.sitegen.theme;

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
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Findings;

/**
 * Follows templates the way they will be rendered, through layouts, includes and macros, and holds
 * that every name they use is there.
 */
final class TreeCheck {

    private static final int MOST_WALKS = 5_000;
    private static final int DEEPEST = PageBudget.DEEPEST;

    private final Templates templates;
    private final Engine engine;
    private final Function<TemplateFile, @Nullable Tree> trees;
    private final Told told;
    private final ExpressionCheck expressions;
    private final Set<String> walked = new HashSet<>();

    TreeCheck(
            Templates templates,
            Engine engine,
            Function<TemplateFile, @Nullable Tree> trees,
            Findings findings) {
        this.templates = templates;
        this.engine = engine;
        this.trees = trees;
        this.told = new Told(findings);
        this.expressions = new ExpressionCheck(told, new CallCheck(told, engine, this::macro));
    }

    /** Follows one template, which sees these names. */
    void template(TemplateFile file, Map<String, Kind> names) {
        List<Tree> chain = chain(file);
        if (!chain.isEmpty()) {
            chain(Walk.of(chain, names));
        }
    }

    /** Follows the macros of a template whatever their arguments. */
    void macros(TemplateFile file) {
        Tree tree = trees.apply(file);
        if (tree == null) {
            return;
        }
        for (MacroNode macro : tree.macros().values()) {
            Map<String, Kind> arguments = new LinkedHashMap<>();
            macro.getArgs().getNamedArgs().forEach(one -> arguments.put(one.getName(), Kind.ANY));
            macro(macro, Walk.of(List.of(tree), Map.of()).inMacro(tree, arguments));
        }
    }

    /** A template and those it extends; nothing where one of them is missing or unsound. */
    private List<Tree> chain(TemplateFile file) {
        List<Tree> chain = new ArrayList<>();
        for (TemplateFile next = file; next != null; ) {
            Tree tree = trees.apply(next);
            if (tree == null || chain.contains(tree)) {
                loops(tree, chain);
                return List.of();
            }
            chain.add(tree);
            Expression<?> parent = tree.parent();
            if (parent == null) {
                return chain;
            }
            next =
                    named(
                            parent,
                            "extends",
                            Walk.of(List.of(tree), Map.of()),
                            parent.getLineNumber());
        }
        return List.of();
    }

    private void loops(@Nullable Tree tree, List<Tree> chain) {
        if (tree != null) {
            told.wrong(
                    Walk.of(List.of(tree), Map.of()),
                    1,
                    "extends",
                    "template-extends",
                    "the template \""
                            + tree.file().name()
                            + "\" extends itself, by way of "
                            + chain.size()
                            + " templates",
                    "Let one of them extend another template, or write \"parent:…\" for the one"
                            + " that it overrides.");
        }
    }

    /** The layouts first see what the templates before them have set and imported. */
    private void chain(Walk walk) {
        if (!walked.add(walk.key()) || walked.size() > MOST_WALKS || walk.depth() > DEEPEST) {
            return;
        }
        int last = walk.chain().size() - 1;
        for (Tree tree : walk.chain().subList(0, last)) {
            for (RenderableNode node : tree.top()) {
                if (node instanceof SetNode || node instanceof ImportNode) {
                    node(node, walk.in(tree));
                }
            }
        }
        Tree layout = walk.chain().get(last);
        nodes(layout.top(), walk.in(layout));
        for (Tree tree : walk.chain().subList(0, last)) {
            unused(tree, walk);
        }
    }

    private void unused(Tree tree, Walk walk) {
        int next = walk.chain().indexOf(tree) + 1;
        for (BlockNode block : tree.blocks().values()) {
            boolean shown =
                    walk.chain().subList(next, walk.chain().size()).stream()
                            .anyMatch(other -> other.blocks().containsKey(block.getName()));
            boolean within = tree.top().contains(block);
            if (!shown && within) {
                told.wrong(
                        walk.in(tree),
                        block.getLineNumber(),
                        block.getName(),
                        "template-unknown",
                        "no template further down has a block \"" + block.getName() + "\"",
                        "Correct the name, or the content is never shown.");
            }
        }
    }

    private void nodes(List<RenderableNode> nodes, Walk walk) {
        for (RenderableNode node : nodes) {
            node(node, walk);
        }
    }

    private void node(RenderableNode node, Walk walk) {
        if (node instanceof PrintNode print) {
            expressions.kind(print.getExpression(), walk);
        } else if (node instanceof SetNode set) {
            walk.scopes().set(set.getName(), expressions.kind(set.getValue(), walk));
        } else if (node instanceof ForNode loop) {
            loop(loop, walk);
        } else if (node instanceof IfNode choice) {
            choice(choice, walk);
        } else if (node instanceof BlockNode block) {
            block(block, walk);
        } else if (node instanceof ImportNode imported) {
            imported(imported, walk);
        } else if (node instanceof Included included) {
            included(included, walk);
        }
    }

    private void loop(ForNode loop, Walk walk) {
        Kind items = expressions.kind(loop.getIterable(), walk);
        if (items.isRecord() || Kind.TEXT.equals(items)) {
            told.wrong(
                    walk,
                    loop.getLineNumber(),
                    "in",
                    "template-attribute",
                    items.called() + " is not a list",
                    "Loop over one of its parts.");
        }
        walk.scopes().push();
        walk.scopes().put("loop", Kind.ANY);
        walk.scopes().put(loop.getIterationVariable(), items.isMany() ? items.items() : Kind.ANY);
        nodes(Tree.children(loop.getBody()), walk);
        walk.scopes().pop();
        if (loop.getElseBody() != null) {
            nodes(Tree.children(loop.getElseBody()), walk);
        }
    }

    private void choice(IfNode choice, Walk walk) {
        choice.getConditionsWithBodies()
                .forEach(
                        branch -> {
                            expressions.kind(branch.getLeft(), walk);
                            nodes(Tree.children(branch.getRight()), walk);
                        });
        if (choice.getElseBody() != null) {
            nodes(Tree.children(choice.getElseBody()), walk);
        }
    }

    /** Every template of the chain that has the block may be shown, by itself or by parent(). */
    private void block(BlockNode block, Walk walk) {
        for (Tree tree : walk.chain()) {
            BlockNode own = tree.blocks().get(block.getName());
            if (own != null) {
                nodes(Tree.children(own.getBody()), walk.in(tree));
            }
            if (tree == walk.tree()) {
                return;
            }
        }
    }

    private void imported(ImportNode node, Walk walk) {
        TemplateFile file = named(node.getImportExpression(), "import", walk, node.getLineNumber());
        Tree tree = file == null ? null : trees.apply(file);
        String alias = engine.alias(node);
        if (alias != null) {
            walk.scopes().put(alias, Kind.of(MacroAttributeProvider.class));
        }
        if (tree != null && alias != null) {
            walk.aliases().put(alias, tree);
        } else if (tree != null) {
            walk.imported().add(tree);
        }
    }

    private void included(Included node, Walk walk) {
        Map<String, Kind> names = new TreeMap<>(walk.scopes().visible());
        if (node.only()) {
            names.keySet().retainAll(Set.of("site"));
        }
        node.values().forEach((name, value) -> names.put(name, expressions.kind(value, walk)));
        TemplateFile file = templates.find(node.name(), walk.tree().file());
        if (file == null) {
            told.unknown(walk, node.line(), "template", node.name(), templates.names());
            return;
        }
        List<Tree> chain = chain(file);
        if (!chain.isEmpty()) {
            chain(walk.including(chain, names));
        }
    }

    private void macro(MacroNode macro, Walk inside) {
        String key = macro.getName() + "() " + inside.key();
        if (!walked.add(key) || walked.size() > MOST_WALKS || inside.depth() > DEEPEST) {
            return;
        }
        for (NamedArgumentNode argument : macro.getArgs().getNamedArgs()) {
            if (argument.getValueExpression() != null) {
                expressions.kind(argument.getValueExpression(), inside);
            }
        }
        nodes(Tree.children(macro.getBody()), inside);
    }

    private @Nullable TemplateFile named(Expression<?> name, String tag, Walk walk, int line) {
        if (!(name instanceof LiteralStringExpression literal)) {
            told.wrong(
                    walk,
                    line,
                    name instanceof ContextVariableExpression variable ? variable.getName() : tag,
                    "template-computed",
                    "the name of a template after \"" + tag + "\" must stand there in quotes",
                    "Write {% " + tag + " \"name\" %}.");
            return null;
        }
        TemplateFile file = templates.find(literal.getValue(), walk.tree().file());
        if (file == null) {
            told.unknown(walk, line, "template", literal.getValue(), templates.names());
        }
        return file;
    }
}
