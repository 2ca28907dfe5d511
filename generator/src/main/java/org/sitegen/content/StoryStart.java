package org.sitegen.content;

import org.sitegen.finding.SourceFile;
import org.sitegen.yaml.YamlLine;

/** Guesses where the story begins in a file that does not say it. */
final class StoryStart {

    private StoryStart() {}

    /** The first line that looks like prose, or 0. */
    static int line(SourceFile file) {
        String[] lines = file.text().split("\n", -1);
        boolean behindBlank = false;
        for (int i = 1; i < lines.length; i++) {
            YamlLine line = new YamlLine(file, i + 1, lines[i]);
            boolean blank = lines[i].isBlank();
            boolean heading = lines[i].startsWith("#");
            if (!blank && behindBlank && (heading || isProse(line))) {
                return i + 1;
            }
            behindBlank = blank || (behindBlank && heading);
        }
        return 0;
    }

    private static boolean isProse(YamlLine line) {
        return line.indent() == 0 && !line.isField() && !line.text().startsWith("-");
    }
}
