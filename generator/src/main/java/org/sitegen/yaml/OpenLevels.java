package org.sitegen.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the lines above a line of YAML are indented, as far as it may go on with them. */
final class OpenLevels {

    private static final int MOST_LINES = 200;

    private final List<Nesting> all = new ArrayList<>();

    private OpenLevels() {}

    /** The levels above the line where the parser stopped, the deepest first. */
    static OpenLevels above(BrokenYaml broken) {
        OpenLevels levels = new OpenLevels();
        int last = Math.max(broken.source().firstLine(), broken.line().number() - MOST_LINES);
        for (int number = broken.line().number() - 1; number >= last; number--) {
            YamlLine line = YamlLine.of(broken.findings(), number);
            if (!line.isBlank()) {
                levels.add(line);
            }
        }
        return levels;
    }

    private void add(YamlLine line) {
        int content = line.contentIndent();
        if (line.isField() && content <= least()) {
            all.add(new Nesting(content, false, line.number(), line.key()));
        }
        if (line.isItem() && line.indent() < least()) {
            all.add(new Nesting(line.indent(), true, line.number(), "-"));
        }
    }

    private int least() {
        return all.isEmpty() ? Integer.MAX_VALUE : all.get(all.size() - 1).indent();
    }

    /** The level that a line most probably belongs to, or null if none is of its kind. */
    @Nullable Nesting fitting(YamlLine line) {
        Nesting best = null;
        for (Nesting level : all) {
            boolean nearer = best == null || distance(level, line) < distance(best, line);
            if (level.isItem() == line.isItem() && nearer) {
                best = level;
            }
        }
        return best;
    }

    private static int distance(Nesting level, YamlLine line) {
        return Math.abs(level.indent() - line.indent());
    }

    /**
     * One of them.
     *
     * @param indent how many spaces are before it
     * @param isItem whether it is the hyphen of an item, and not a field
     * @param line the line with it
     * @param word what stands there
     */
    record Nesting(int indent, boolean isItem, int line, String word) {}
}
