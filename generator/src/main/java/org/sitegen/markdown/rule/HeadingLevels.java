package org.sitegen.markdown.rule;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.Tag;

/** Headings have ids to link to, begin at level 2, and skip no level. */
public final class HeadingLevels implements ProseRule {

    private static final String CHECK = "heading-level";

    @Override
    public void apply(ProseBuilder builder) {
        int above = 1;
        for (Node node : builder.tree().all(Heading.class)) {
            Heading heading = (Heading) node;
            checkLevel(heading, above, builder);
            above = Math.max(2, heading.getLevel());
            name(heading, above, builder);
        }
    }

    private static void name(Heading heading, int level, ProseBuilder builder) {
        String words = ProseTree.words(heading).strip();
        String id = builder.ids().heading(words);
        Location location = builder.places().of(heading);
        builder.add(new Prose.Heading(level, id, words, location));
        String open = Tag.of("h" + level).with("id", id).html();
        ProseTree.replace(heading, Element.block(open, "</h" + level + ">"));
    }

    /** What the heading begins with, in front of its words; one may also be underlined. */
    private static Remedy marks(Heading heading, String marks, ProseBuilder builder) {
        Location place = builder.places().of(heading, "#".repeat(heading.getLevel()));
        return Remedy.value(marks).at(place);
    }

    private static Advice lower(Heading heading, ProseBuilder builder) {
        Remedy marks = marks(heading, "##", builder);
        boolean underlined = heading.getSourceSpans().size() > 1;
        return underlined
                ? Advice.of("Write ## in front of it, and take out the line of = below it.")
                : Advice.of("Begin it with ## instead of #.").with(marks);
    }

    private static void checkLevel(Heading heading, int above, ProseBuilder builder) {
        int level = heading.getLevel();
        Location place = builder.places().of(heading);
        if (ProseTree.words(heading).isBlank()) {
            String advice = "Write its words behind the signs, or take it away.";
            builder.warning(CHECK, place, "a heading has no words", Advice.of(advice));
        } else if (level == 1) {
            builder.warning(
                    CHECK,
                    place,
                    "a heading of level 1 stands for the title of the page",
                    lower(heading, builder));
        } else if (level > above + 1) {
            String problem = "a heading of level " + level + " follows one of level " + above;
            String marks = "#".repeat(above + 1);
            builder.warning(
                    CHECK,
                    place,
                    problem,
                    Advice.of("Begin it with ").show(marks(heading, marks, builder)).say("."));
        }
    }
}
