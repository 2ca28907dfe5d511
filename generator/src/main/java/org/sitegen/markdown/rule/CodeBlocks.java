package org.sitegen.markdown.rule;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.ReferencedCharacters;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.Tag;
import org.sitegen.text.HtmlEscape;

/** Code that is wider than the screen can be scrolled by keyboard. */
public final class CodeBlocks implements ProseRule {

    private static final String CLOSE = "</code></pre>";

    @Override
    public void apply(ProseBuilder builder) {
        for (Node node : builder.tree().all(FencedCodeBlock.class)) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            ProseTree.replace(
                    block,
                    Element.block(open(language(block, builder), block.getLiteral()), CLOSE));
        }
        for (Node node : builder.tree().all(IndentedCodeBlock.class)) {
            String code = ((IndentedCodeBlock) node).getLiteral();
            ProseTree.replace(node, Element.block(open("", code), CLOSE));
        }
    }

    private static String open(String language, String code) {
        String name = language.isEmpty() ? "" : "language-" + language;
        String open = Tag.of("code").withIfAny("class", name).html();
        return "<pre tabindex=\"0\">" + open + HtmlEscape.inDoubleQuotes(code);
    }

    private static String language(FencedCodeBlock block, ProseBuilder builder) {
        String info = ReferencedCharacters.clean(block.getInfo(), block, builder);
        int space = info.indexOf(' ');
        return space < 0 ? info : info.substring(0, space);
    }
}
