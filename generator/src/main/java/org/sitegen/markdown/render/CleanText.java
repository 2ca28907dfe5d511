package org.sitegen.markdown.render;

import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.markdown.ProseSource;
import org.sitegen.text.UnfitCharacters;

/**
 * Keeps characters out of prose that no page can show, and with them the one that stands for the
 * way to the root. Each is replaced by as many, so that places in the text stay right.
 */
final class CleanText {

    private CleanText() {}

    static String of(ProseSource source, Findings findings) {
        String text = source.text();
        int first = UnfitCharacters.first(text, 0);
        if (first < 0) {
            return text;
        }
        report(first, source, findings);
        return UnfitCharacters.replaced(text);
    }

    private static void report(int first, ProseSource source, Findings findings) {
        String text = source.text();
        Location inText = new SourceFile("", text).at(first);
        findings.error(
                "odd-character",
                source.file().at(source.firstLine() + inText.line() - 1, inText.column()),
                "here stands " + UnfitCharacters.explained(text.codePointAt(first)),
                "Delete it, and type anew what should stand there.");
    }
}
