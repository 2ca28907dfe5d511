package org.sitegen.theme;

import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.BlockTokenParser;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import io.pebbletemplates.pebble.tokenParser.MacroTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.function.BiFunction;

/** A tag of Pebble whose body is guarded. */
final class GuardedTag implements TokenParser {

    private final TokenParser tag;
    private final BiFunction<RenderableNode, Integer, RenderableNode> guarding;

    private GuardedTag(
            TokenParser tag, BiFunction<RenderableNode, Integer, RenderableNode> guarding) {
        this.tag = tag;
        this.guarding = guarding;
    }

    static List<TokenParser> all() {
        return List.of(
                new GuardedTag(new ForTokenParser(), (node, line) -> guarded((ForNode) node)),
                new GuardedTag(
                        new MacroTokenParser(), (node, line) -> guarded((MacroNode) node, line)),
                new GuardedTag(new BlockTokenParser(), (node, line) -> guarded((BlockNode) node)));
    }

    private static RenderableNode guarded(ForNode loop) {
        int line = loop.getLineNumber();
        return new ForNode(
                line,
                loop.getIterationVariable(),
                loop.getIterable(),
                Guard.around(loop.getBody(), line),
                loop.getElseBody());
    }

    private static RenderableNode guarded(MacroNode macro, int line) {
        MacroNode guarded =
                new MacroNode(
                        macro.getName(),
                        macro.getArgs(),
                        Guard.aroundMacro(macro.getName(), macro.getBody(), line));
        guarded.setLineNumber(line);
        return guarded;
    }

    private static RenderableNode guarded(BlockNode block) {
        int line = block.getLineNumber();
        return new BlockNode(line, block.getName(), Guard.around(block.getBody(), line));
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        int line = token.getLineNumber();
        return guarding.apply(tag.parse(token, parser), line);
    }

    @Override
    public String getTag() {
        return tag.getTag();
    }
}
