package org.sitegen.markdown;

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
import org.sitegen.finding.Findings;

/**
 * Turns prose into HTML that is safe to show: CommonMark with tables, strikethrough, autolinks,
 * footnotes and tasks, and {@link #RULES our own rules} on top. Immutable and thread-safe.
 */
public final class Markdown {

    /** More belongs into a benchmark's figures; a few characters can ask for very many cells. */
    private static final int MOST_CELLS = 5_000;

    /** In this order: what looks for words in the text comes before what replaces it. */
    static final List<Rule> RULES =
            List.of(
                    new CodedCharacters(),
                    new LostFootnotes(),
                    new Alerts(),
                    new GlossaryTerms(),
                    new Headings(),
                    new Pictures(),
                    new Links(),
                    new Tables(),
                    new Tasks(),
                    new CodeBlocks(),
                    new Breaks(),
                    new Footnotes(),
                    new RawHtml());

    static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.builder().maxCells(MOST_CELLS).build(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create());

    private final List<Rule> rules;
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Fragment fragment = new Fragment();

    /** Prose as newsletters have it. */
    public Markdown() {
        this(EXTENSIONS, RULES);
    }

    /** With fewer extensions and rules, down to what the specification says. */
    Markdown(List<Extension> extensions, List<Rule> rules) {
        this.rules = rules;
        this.parser =
                Parser.builder()
                        .extensions(extensions)
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .build();
        this.renderer =
                HtmlRenderer.builder()
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
    public Prose render(ProseSource source, Surroundings around) {
        Findings unread = new Findings();
        Node document = parsed(source, unread);
        Reading builder = new Reading(source, document, around);
        unread.sorted().forEach(builder.findings()::add);
        rules.forEach(rule -> rule.apply(builder));
        StringBuilder html = new StringBuilder(source.text().length() * 3 / 2);
        renderer.render(document, html);
        String all = html.toString();
        return builder.prose(new Html(builder.holdsRawHtml() ? fragment.closed(all) : all));
    }

    private Node parsed(ProseSource source, Findings findings) {
        if (!Limits.holds(source, findings)) {
            return new Document();
        }
        try {
            return parser.parse(CleanText.of(source, findings));
        } catch (IllegalArgumentException tooManyCells) {
            // The parser's only way of saying so.
            findings.error(
                    "table-too-large",
                    source.file().at(source.firstLine(), 1),
                    "a table here has more than " + MOST_CELLS + " cells",
                    "Put the figures into a file beside this one and link to it.");
            return new Document();
        }
    }
}
