package org.sitegen.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What we add to Pebble, or put in the place of its own. */
final class OurParts extends AbstractExtension {

    private final ImportTag imports;

    OurParts(ImportTag imports) {
        this.imports = imports;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Filters.all();
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = new TreeMap<>();
        for (TemplateFunction function : TemplateFunctions.ALL) {
            functions.put(function.name(), new FunctionBinding(function));
        }
        return functions;
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> tags = new ArrayList<>(GuardedTag.all());
        tags.add(new Included.Tag());
        tags.add(imports);
        return tags;
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(Shown.Everywhere::new);
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        return Operators.all();
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new Attributes());
    }
}
