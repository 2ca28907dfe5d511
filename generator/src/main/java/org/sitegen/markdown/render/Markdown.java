package org.sitegen.markdown.render;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.sitegen.finding.file.Findings;
import org.sitegen.markdown.Html;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseLookup;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseSource;
import org.sitegen.markdown.ReferencedCharacters;
import org.sitegen.markdown.html.BalancedHtml;
import org.sitegen.markdown.html.ElementRenderer;
import org.sitegen.markdown.link.LinkDestinations;
import org.sitegen.markdown.link.ProsePictures;
import org.sitegen.markdown.rule.Alerts;
import org.sitegen.markdown.rule.Breaks;
import org.sitegen.markdown.rule.CodeBlocks;
import org.sitegen.markdown.rule.HeadingLevels;
import org.sitegen.markdown.rule.LostFootnotes;
import org.sitegen.markdown.rule.NumberedFootnotes;
import org.sitegen.markdown.rule.RawHtml;
import org.sitegen.markdown.rule.Tables;
import org.sitegen.markdown.rule.Tasks;
import org.sitegen.markdown.rule.TermExplanations;
import org.sitegen.markdown.slip.Slips;

/**
 * Turns prose into HTML that is safe to show: CommonMark with tables, strikethrough, autolinks,
 * footnotes and tasks, and {@link #RULES our own rules} on top. Immutable and thread-safe.
 */
public final class Markdown {

    /** More belongs into a benchmark's figures; a few characters can ask for very many cells. */
    private static final int MOST_CELLS = 5_000;

    /** In this order: what looks for words in the text comes before what replaces it. */
    static final List<ProseRule> RULES =
            List.of(
                    new Slips(),
                    new ReferencedCharacters(),
                    new LostFootnotes(),
                    new Alerts(),
                    new TermExplanations(),
                    new HeadingLevels(),
                    new ProsePictures(),
                    new LinkDestinations(),
                    new Tables(),
                    new Tasks(),
                    new CodeBlocks(),
                    new Breaks(),
                    new NumberedFootnotes(),
                    new RawHtml());

    static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.builder().maxCells(MOST_CELLS).build(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create());

    private final List<ProseRule> rules;
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final BalancedHtml fragment = new BalancedHtml();

    /** Prose as newsletters have it. */
    public Markdown() {
        this(EXTENSIONS, RULES);
    }

    /** With fewer extensions and rules, down to what the specification says. */
    Markdown(List<Extension> extensions, List<ProseRule> rules) {
        this.rules = rules;
        this.parser =
                Parser.builder()
                        .extensions(extensions)
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .build();
        this.renderer = renderer(extensions);
    }

    private static HtmlRenderer renderer(List<Extension> extensions) {
        return HtmlRenderer.builder()
                .nodeRendererFactory(ElementRenderer::new)
                .extensions(extensions)
                .percentEncodeUrls(true)
                // A raw tag that no rule has looked at must not get through.
                .escapeHtml(true)
                .build();
    }

    /**
     * The prose as HTML. What comes out depends on the text and on the answers alone that come out
     * with it, and nothing else is touched.
     *
     * @param around what references, files and terms lead to
     */
    public Prose render(ProseSource source, ProseLookup around) {
        Findings unread = new Findings();
        Node document = parsed(source, unread);
        ProseBuilder builder = new ProseBuilder(source, document, around);
        unread.sorted().forEach(builder.findings()::add);
        rules.forEach(rule -> rule.apply(builder));
        StringBuilder html = new StringBuilder(source.text().length() * 3 / 2);
        renderer.render(document, html);
        String all = html.toString();
        return builder.prose(new Html(builder.holdsRawHtml() ? fragment.closed(all) : all));
    }

    private Node parsed(ProseSource source, Findings findings) {
        if (!ProseLimits.holds(source, findings)) {
            return new Document();
        }
        try {
            return parser.parse(CleanText.of(source, findings));
        } catch (IllegalArgumentException tooManyCells) {
            // The parser's only way of saying so.
            reportTooManyCells(source, findings);
            return new Document();
        }
    }

    private static void reportTooManyCells(ProseSource source, Findings findings) {
        findings.error(
                "table-too-large",
                source.file().at(source.firstLine(), 1),
                "a table here has more than " + MOST_CELLS + " cells",
                "Put the figures into a file beside this one and link to it.");
    }
}
