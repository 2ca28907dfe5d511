package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.sitegen.finding.SourceFile;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.ProseLookup;
import org.sitegen.markdown.ProseSource;
import org.sitegen.markdown.ProseTree;

class SpecificationTest {

    /** Examples with raw HTML, which we never pass on unread. */
    private static final int RAW_HTML = 72;

    private final List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());

    @Test
    void allExamplesButRawHtmlRenderAsSpecifiedWithoutOurRules() {
        List<String> others = others(new Markdown(List.of(), List.of()));

        assertThat(examples).hasSize(652);
        assertThat(others).hasSize(RAW_HTML).allMatch(SpecificationTest::holdsRawHtml);
    }

    @Test
    void ourExtensionsChangeNothingButBareAddresses() {
        List<String> plain = others(new Markdown(List.of(), List.of()));
        List<String> extended = others(extended());

        extended.removeAll(plain);

        assertThat(extended)
                .containsExactly(
                        "<https://foo.bar/baz bim>\n",
                        "<foo\\+@bar.example.com>\n",
                        "< https://foo.bar >\n",
                        "https://example.com\n",
                        "foo@bar.example.com\n");
    }

    private static boolean holdsRawHtml(String text) {
        ProseTree tree = new ProseTree(Parser.builder().build().parse(text));
        return !tree.all(HtmlBlock.class).isEmpty() || !tree.all(HtmlInline.class).isEmpty();
    }

    private static Markdown extended() {
        List<Extension> extensions = Markdown.EXTENSIONS;
        return new Markdown(extensions, List.of());
    }

    private List<String> others(Markdown markdown) {
        List<String> others = new ArrayList<>();
        for (Example example : examples) {
            if (!render(markdown, example.getSource()).equals(withTabs(example.getHtml()))) {
                others.add(example.getSource());
            }
        }
        return others;
    }

    /** The specification shows a tab in the expected HTML as an arrow. */
    private static String withTabs(String html) {
        return html.replace('\u2192', '\t');
    }

    private static String render(Markdown markdown, String text) {
        ProseSource source = new ProseSource(new SourceFile("spec.md", text), 1, text, "");
        ProseLookup around = new SampleLookup(Glossary.NONE);
        return markdown.render(source, around).html().marked();
    }
}
