package org.sitegen.markdown;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.sitegen.finding.Location;

/** Headings have ids to link to, begin at level 2, and skip no level. */
final class Headings implements Rule {

    private static final String CHECK = "heading-level";

    @Override
    public void apply(Reading reading) {
        int above = 1;
        for (Node node : reading.tree.all(Heading.class)) {
            Heading heading = (Heading) node;
            checkLevel(heading, above, reading);
            above = Math.max(2, heading.getLevel());
            name(heading, above, reading);
        }
    }

    private static void name(Heading heading, int level, Reading reading) {
        String words = Tree.words(heading).strip();
        String id = reading.ids.heading(words);
        Location location = reading.places.of(heading);
        reading.headings.add(new Prose.Heading(level, id, words, location));
        String open = Tag.of("h" + level).with("id", id).html();
        Tree.replace(heading, Element.block(open, "</h" + level + ">"));
    }

    private static void checkLevel(Heading heading, int above, Reading reading) {
        if (heading.getLevel() == 1) {
            reading.findings.warning(
                    CHECK,
                    reading.places.of(heading),
                    "a heading of level 1 stands for the title of the page",
                    "Begin it with ## instead of #.");
        } else if (heading.getLevel() > above + 1) {
            reading.findings.warning(
                    CHECK,
                    reading.places.of(heading),
                    "a heading of level " + heading.getLevel() + " follows one of level " + above,
                    "Begin it with " + "#".repeat(above + 1) + ".");
        }
    }
}
