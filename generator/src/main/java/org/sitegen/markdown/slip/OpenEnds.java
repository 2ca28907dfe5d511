package org.sitegen.markdown.slip;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.ProseBuilder;

/**
 * Comments and code that begin and never end, so that the rest of the text is not as it was meant.
 */
final class OpenEnds {

    private static final String CHECK = "never-closed";

    private static final String COMMENT = "<!--";

    /** What begins HTML that goes on over blank lines, and what ends it. */
    private static final Map<String, String> ENDS =
            new TreeMap<>(
                    Map.of(
                            COMMENT,
                            "-->",
                            "<?",
                            "?>",
                            "<![cdata[",
                            "]]>",
                            "<script",
                            "</script>",
                            "<style",
                            "</style>",
                            "<textarea",
                            "</textarea>",
                            "<pre",
                            "</pre>"));

    private OpenEnds() {}

    static void report(List<BareBlock> blocks, ProseBuilder builder) {
        for (Node node : builder.tree().all(HtmlBlock.class)) {
            reportHtml((HtmlBlock) node, builder);
        }
        OpenTags.report(builder);
        if (builder.source().text().contains(COMMENT)) {
            blocks.forEach(block -> reportComments(block, builder));
        }
        for (Node node : builder.tree().all(FencedCodeBlock.class)) {
            reportCode((FencedCodeBlock) node, builder);
        }
    }

    private static void reportHtml(HtmlBlock block, ProseBuilder builder) {
        String html = block.getLiteral().strip().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> each : ENDS.entrySet()) {
            int begin = each.getKey().equals(COMMENT) ? html.lastIndexOf(COMMENT) : 0;
            if (begin >= 0
                    && html.startsWith(each.getKey(), begin)
                    && html.indexOf(each.getValue(), begin) < 0) {
                reportOpen(each, builder.places().of(block, each.getKey()), builder);
                return;
            }
        }
    }

    private static void reportOpen(
            Map.Entry<String, String> open, Location place, ProseBuilder builder) {
        builder.error(
                CHECK,
                place.wide(open.getKey().length()),
                "the \"" + open.getKey() + "\" that begins here never ends, and hides what follows",
                "Write " + open.getValue() + " where it ends.");
    }

    private static void reportComments(BareBlock block, ProseBuilder builder) {
        for (BareLine line : block.lines()) {
            int at = line.text().indexOf(COMMENT);
            if (at >= 0) {
                builder.error(
                        CHECK,
                        line.at(at, at + COMMENT.length(), builder),
                        "the comment that begins here never ends in this paragraph, so that all"
                                + " would see it",
                        "Let a line begin with <!--, and write --> where the comment ends.");
                return;
            }
        }
    }

    private static void reportCode(FencedCodeBlock block, ProseBuilder builder) {
        if (block.getClosingFenceLength() == null && block.getOpeningFenceLength() != null) {
            String fence = block.getFenceCharacter().repeat(block.getOpeningFenceLength());
            builder.warning(
                    CHECK,
                    builder.places().of(block, fence),
                    "the code that begins here with " + fence + " never ends",
                    Advice.of("Write a line ")
                            .show(builder.atEnd(fence))
                            .say(" behind its last line."));
        }
    }
}
