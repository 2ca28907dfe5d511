package org.sitegen.markdown;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Code that is wider than the screen can be scrolled by keyboard. */
final class CodeBlocks implements Rule {

    private static final String CLOSE = "</code></pre>";

    @Override
    public void apply(Reading builder) {
        for (Node node : builder.tree().all(FencedCodeBlock.class)) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            Tree.replace(
                    block,
                    Element.block(open(language(block, builder), block.getLiteral()), CLOSE));
        }
        for (Node node : builder.tree().all(IndentedCodeBlock.class)) {
            String code = ((IndentedCodeBlock) node).getLiteral();
            Tree.replace(node, Element.block(open("", code), CLOSE));
        }
    }

    private static String open(String language, String code) {
        String name = language.isEmpty() ? "" : "language-" + language;
        String open = Tag.of("code").maybe("class", name).html();
        return "<pre tabindex=\"0\">" + open + Tag.escaped(code);
    }

    private static String language(FencedCodeBlock block, Reading builder) {
        String info = CodedCharacters.clean(block.getInfo(), block, builder);
        int space = info.indexOf(' ');
        return space < 0 ? info : info.substring(0, space);
    }
}
