package org.sitegen.theme.check;

import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.pebble.StepLimit;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.TemplateToken;

/** The parsed form of one template, with what it defines. */
final class ParsedTemplate {

    private static final Pattern IMPORT =
            Pattern.compile("import\\s+([\"'])(.+)\\1\\s+as\\s+(\\w+)");

    private final TemplateFile file;
    private final List<RenderableNode> top;
    private final Map<String, String> aliases = new TreeMap<>();
    private final Map<String, BlockNode> blocks = new LinkedHashMap<>();
    private final Map<String, MacroNode> macros = new LinkedHashMap<>();
    private @Nullable ExtendsNode parent;

    ParsedTemplate(TemplateFile file, List<TemplateToken> tokens, PebbleTemplateImpl template) {
        this.file = file;
        this.top = children(((RootNode) template.getRootNode()).getBody());
        collect(top);
        for (TemplateToken token : tokens) {
            Matcher imported = IMPORT.matcher(token.inner());
            if (token.kind() == TemplateToken.Kind.TAG && imported.matches()) {
                aliases.put(imported.group(3), imported.group(2));
            }
        }
    }

    /** The nodes in a body; our limits are looked through. */
    static List<RenderableNode> children(@Nullable BodyNode body) {
        List<RenderableNode> children = new ArrayList<>();
        for (RenderableNode node : body == null ? List.<RenderableNode>of() : body.getChildren()) {
            if (node instanceof StepLimit limit) {
                children.addAll(children(limit.body()));
            } else {
                children.add(node);
            }
        }
        return children;
    }

    private void collect(List<RenderableNode> nodes) {
        for (RenderableNode node : nodes) {
            if (node instanceof BlockNode block) {
                blocks.put(block.getName(), block);
                collect(children(block.getBody()));
            } else if (node instanceof MacroNode macro) {
                macros.put(macro.getName(), macro);
            } else if (node instanceof ExtendsNode extending) {
                parent = extending;
            } else if (node instanceof ForNode loop) {
                collect(children(loop.getBody()));
            } else if (node instanceof IfNode choice) {
                choice.getConditionsWithBodies()
                        .forEach(branch -> collect(children(branch.getRight())));
            }
        }
    }

    TemplateFile file() {
        return file;
    }

    List<RenderableNode> top() {
        return top;
    }

    /** The aliases under which it imports another template, named as it is written. */
    List<String> aliases(String written) {
        return aliases.entrySet().stream()
                .filter(one -> one.getValue().equals(written))
                .map(Map.Entry::getKey)
                .toList();
    }

    Map<String, BlockNode> blocks() {
        return blocks;
    }

    Map<String, MacroNode> macros() {
        return macros;
    }

    @Nullable Expression<?> parent() {
        return parent == null ? null : parent.getParentExpression();
    }

    /** What it extends, as written; null where it extends nothing or the name is computed. */
    @Nullable String parentName() {
        return parent() instanceof LiteralStringExpression literal ? literal.getValue() : null;
    }
}
