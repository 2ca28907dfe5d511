package org.sitegen.markdown.slip;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.sitegen.finding.Location;
import org.sitegen.markdown.ProseBuilder;

/** {@code <details>} that nobody closes, so that all that follows is hidden in it. */
final class OpenTags {

    private static final String CHECK = "never-closed";
    private static final Pattern DETAILS = Pattern.compile("(?i)<(?<end>/?)details\\b");

    private OpenTags() {}

    static void report(ProseBuilder builder) {
        if (!DETAILS.matcher(builder.source().text()).find()) {
            return;
        }
        Deque<Location> open = new ArrayDeque<>();
        for (Node node : builder.tree().all(HtmlBlock.class)) {
            look((HtmlBlock) node, open, builder);
        }
        open.forEach(place -> report(place, builder));
    }

    private static void report(Location place, ProseBuilder builder) {
        builder.warning(
                CHECK,
                place,
                "the \"<details>\" that begins here never ends, and hides what follows",
                "Write </details> where it ends.");
    }

    private static void look(HtmlBlock block, Deque<Location> open, ProseBuilder builder) {
        Matcher tag = DETAILS.matcher(block.getLiteral());
        while (tag.find()) {
            if (tag.group("end").isEmpty()) {
                open.push(builder.places().of(block, tag.group()).wide(tag.group().length()));
            } else {
                open.poll();
            }
        }
    }
}
