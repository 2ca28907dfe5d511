package org.sitegen.theme;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code {% include "partials/x" with {'name': value} only %}}: another template in this place. The
 * name is written out, never computed.
 *
 * <p>With {@code only} the other template sees {@code site} and the values given here, and nothing
 * else. What it makes is then the same on many pages, and is made once for all of them.
 *
 * @param name the other template, as written
 * @param values what is given to it, in the order written
 * @param only whether it sees nothing else; otherwise it sees everything that is seen here
 * @param line where the tag stands
 */
record Included(String name, Map<String, Expression<?>> values, boolean only, int line)
        implements RenderableNode {

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
        Map<String, Object> given = new LinkedHashMap<>();
        values.forEach((key, value) -> given.put(key, value.evaluate(self, context)));
        if (only) {
            writer.write(alone(self, (Rendering) context, given));
        } else {
            self.includeTemplate(writer, context, name, given);
        }
    }

    private String alone(PebbleTemplateImpl self, Rendering rendering, Map<String, Object> given)
            throws IOException {
        Object site = rendering.getScopeChain().get("site");
        Repeated repeated = rendering.engine().repeated();
        Repeated.Key key = repeated.key(self.getName(), this, given, rendering.way(), site);
        String known = key == null ? null : repeated.find(key);
        if (known != null) {
            return known;
        }
        int noted = rendering.noted().size();
        StringWriter text = new StringWriter();
        Rendering alone = rendering.alone(site);
        self.includeTemplate(PageText.to(text, alone), alone, name, given);
        if (key != null && rendering.noted().size() == noted) {
            repeated.keep(key, text.toString());
        }
        return text.toString();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        // Holds no text, and no value that is shown.
    }

    /** Reads the tag. */
    static final class Tag implements TokenParser {

        @Override
        public String getTag() {
            return "include";
        }

        @Override
        public RenderableNode parse(Token token, Parser parser) {
            TokenStream stream = parser.getStream();
            stream.next();
            if (!stream.current().test(Token.Type.STRING)) {
                throw new ParserException(
                        null,
                        "the name of an included template must stand there in quotes",
                        token.getLineNumber(),
                        stream.getFilename());
            }
            String name = stream.current().getValue();
            stream.next();
            Map<String, Expression<?>> values = new LinkedHashMap<>();
            if (stream.current().test(Token.Type.NAME, "with")) {
                stream.next();
                values(parser, stream, values);
            }
            boolean only = stream.current().test(Token.Type.NAME, "only");
            if (only) {
                stream.next();
            }
            stream.expect(Token.Type.EXECUTE_END);
            return new Included(name, values, only, token.getLineNumber());
        }

        private static void values(
                Parser parser, TokenStream stream, Map<String, Expression<?>> values) {
            stream.expect(Token.Type.PUNCTUATION, "{");
            while (!stream.current().test(Token.Type.PUNCTUATION, "}")) {
                if (!values.isEmpty()) {
                    stream.expect(Token.Type.PUNCTUATION, ",");
                }
                String key = stream.expect(Token.Type.STRING).getValue();
                stream.expect(Token.Type.PUNCTUATION, ":");
                values.put(key, parser.getExpressionParser().parseExpression());
            }
            stream.expect(Token.Type.PUNCTUATION, "}");
        }
    }
}
