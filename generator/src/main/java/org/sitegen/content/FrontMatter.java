package org.sitegen.content;

import org.jspecify.annotations.Nullable;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.yaml.YamlSource;

/**
 * A Markdown file taken apart: the fields between two lines {@code ---}, and the story below.
 *
 * @param yaml the fields
 * @param body the story
 */
record FrontMatter(String yaml, Body body) {

    private static final String FENCE = "---";

    /** The line of the file on which the fields begin. */
    private static final int FIRST_LINE = 2;

    /** Whether a text begins with front matter. */
    static boolean begins(String text) {
        return isFence(text, 0, endOfLine(text, 0));
    }

    /** The parts of a file, or null after a finding. */
    static @Nullable FrontMatter split(FileFindings findings) {
        SourceFile file = findings.file();
        String text = file.text();
        if (!begins(text)) {
            reportThatNoneBegins(findings);
            return null;
        }
        int start = endOfLine(text, 0);
        int line = FIRST_LINE;
        for (int at = start; at < text.length(); line++) {
            int end = endOfLine(text, at);
            if (isFence(text, at, end)) {
                return new FrontMatter(text.substring(start, at), new Body(file, line + 1, end));
            }
            at = end;
        }
        reportThatNoneEnds(findings);
        return null;
    }

    /**
     * The same, where a line of hyphens too many has cut some fields off.
     *
     * @param fieldsEnd where these end in the file
     * @param storyStart where the story begins
     */
    FrontMatter with(int fieldsEnd, int storyStart) {
        SourceFile file = body.file();
        String cutOff = file.text().substring(body.start(), fieldsEnd);
        int line = file.at(storyStart).line();
        return new FrontMatter(yaml + '\n' + cutOff, new Body(file, line, storyStart));
    }

    /** The fields, as what is found in the file. */
    YamlSource source(FileFindings findings) {
        return new YamlSource(findings, yaml, FIRST_LINE, false);
    }

    static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    static boolean isFence(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return last - start == FENCE.length() && text.startsWith(FENCE, start);
    }

    private static void reportThatNoneBegins(FileFindings findings) {
        String first = findings.line(1).strip();
        boolean dashes = !first.isEmpty() && first.chars().allMatch(one -> "-–—".indexOf(one) >= 0);
        findings.error(
                "front-matter",
                findings.file().at(1, 1),
                dashes
                        ? "\"" + first + "\" is not a line of three hyphens"
                        : "the file does not begin with its fields",
                "Begin the file with a line \"---\", then the fields, then another line \"---\".");
    }

    private static void reportThatNoneEnds(FileFindings findings) {
        int line = StoryStart.line(findings.file());
        findings.error(
                "front-matter",
                findings.file().at(1, 1).wide(FENCE.length()),
                "the fields that begin here never end: there is no second line \"---\"",
                line > 0
                        ? "Put a line \"---\" between the fields and the story, above line "
                                + line
                                + "."
                        : "Put a line \"---\" behind the last field.");
    }
}
