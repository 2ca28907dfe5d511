package org.sitegen.theme.check;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.template.TemplateFile;

/** The parsed form of one template, with what it defines. */
final class ParsedTemplate extends AbstractNodeVisitor {

    private final TemplateFile file;
    private final RootNode root;
    private final Map<String, BlockNode> blocks = new LinkedHashMap<>();
    private final Map<String, MacroNode> macros = new LinkedHashMap<>();
    private @Nullable Expression<?> parent;

    ParsedTemplate(TemplateFile file, PebbleTemplateImpl template) {
        super(template);
        this.file = file;
        this.root = (RootNode) template.getRootNode();
        root.accept(this);
    }

    @Override
    public void visit(BlockNode block) {
        blocks.put(block.getName(), block);
        super.visit(block);
    }

    @Override
    public void visit(MacroNode macro) {
        macros.put(macro.getName(), macro);
    }

    @Override
    public void visit(ExtendsNode extending) {
        parent = extending.getParentExpression();
    }

    TemplateFile file() {
        return file;
    }

    RootNode root() {
        return root;
    }

    /** The aliases under which it imports another template, which Pebble keeps to itself. */
    List<String> aliases(String written) {
        return Pattern.compile("import\\s+([\"'])" + Pattern.quote(written) + "\\1\\s+as\\s+(\\w+)")
                .matcher(file.source().text())
                .results()
                .map(found -> found.group(2))
                .toList();
    }

    Map<String, BlockNode> blocks() {
        return blocks;
    }

    Map<String, MacroNode> macros() {
        return macros;
    }

    @Nullable Expression<?> parent() {
        return parent;
    }

    /** What it extends, as written; null where it extends nothing or the name is computed. */
    @Nullable String parentName() {
        return parent instanceof LiteralStringExpression literal ? literal.getValue() : null;
    }
}
