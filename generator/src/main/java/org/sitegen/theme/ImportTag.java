package org.sitegen.theme;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code {% import "partials/ui" as ui %}}: the macros of another template. The node is Pebble's
 * own, for it renders no other before a layout; but it does not tell its alias, so that is kept
 * here.
 */
final class ImportTag implements TokenParser {

    private final Map<ImportNode, String> aliases =
            Collections.synchronizedMap(new IdentityHashMap<>());

    @Override
    public String getTag() {
        return "import";
    }

    @Nullable String alias(ImportNode node) {
        return aliases.get(node);
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        TokenStream stream = parser.getStream();
        int line = token.getLineNumber();
        stream.next();
        if (!stream.current().test(Token.Type.STRING)) {
            throw new ParserException(
                    null,
                    "the name of an imported template must stand there in quotes",
                    line,
                    stream.getFilename());
        }
        String name = stream.current().getValue();
        stream.next();
        String alias = null;
        if (stream.current().test(Token.Type.NAME, "as")) {
            stream.next();
            alias = stream.expect(Token.Type.NAME).getValue();
        }
        stream.expect(Token.Type.EXECUTE_END);
        ImportNode node = new ImportNode(line, new LiteralStringExpression(name, line), alias);
        if (alias != null) {
            aliases.put(node, alias);
        }
        return node;
    }
}
