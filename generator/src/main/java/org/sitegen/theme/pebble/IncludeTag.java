package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code include}, which differs from Pebble's by {@code only} and by names in quotes. */
final class IncludeTag implements TokenParser {

    @Override
    public String getTag() {
        return "include";
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        TokenStream stream = parser.getStream();
        stream.next();
        if (!stream.current().test(Token.Type.STRING)) {
            throw wrong("the name of an included template must stand there in quotes", stream);
        }
        String name = stream.current().getValue();
        stream.next();
        Map<String, Expression<?>> values =
                isNext(stream, "with") ? values(parser, stream) : Map.of();
        boolean only = isNext(stream, "only");
        stream.expect(Token.Type.EXECUTE_END);
        return new IncludeNode(name, values, only, token.getLineNumber());
    }

    private static boolean isNext(TokenStream stream, String word) {
        boolean next = stream.current().test(Token.Type.NAME, word);
        if (next) {
            stream.next();
        }
        return next;
    }

    private static Map<String, Expression<?>> values(Parser parser, TokenStream stream) {
        Map<String, Expression<?>> values = new TreeMap<>();
        Map<?, Expression<?>> written =
                parser.getExpressionParser().parseExpression() instanceof MapExpression map
                        ? map.getEntries()
                        : Map.of();
        written.forEach(
                (name, value) -> {
                    if (name instanceof LiteralStringExpression text) {
                        values.put(text.getValue(), value);
                    }
                });
        if (written.isEmpty() || values.size() < written.size()) {
            throw wrong("after \"with\" there must be {'name': value}, names in quotes", stream);
        }
        return values;
    }

    private static ParserException wrong(String message, TokenStream stream) {
        int line = stream.current().getLineNumber();
        return new ParserException(null, message, line, stream.getFilename());
    }
}
