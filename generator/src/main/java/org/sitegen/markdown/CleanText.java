package org.sitegen.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.finding.Findings;

/**
 * Keeps the character that stands for the way to the root out of prose, however it is written. Each
 * is replaced by as many characters, so that places in the text stay right.
 */
final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private static final Pattern CODED =
            Pattern.compile("&(?=#(?:[xX]0*+91(?![0-9a-fA-F])|0*+145(?![0-9])))");

    private CleanText() {}

    static String of(ProseSource source, Findings findings) {
        String text = source.text();
        // In this order, because most prose has no ampersand, and one look for a letter is quick.
        if (text.indexOf(Html.ROOT) < 0 && (text.indexOf('&') < 0 || !text.contains("&#"))) {
            return text;
        }
        Matcher coded = CODED.matcher(text.replace(Html.ROOT, REPLACEMENT));
        String clean = coded.replaceAll(String.valueOf(REPLACEMENT));
        if (!clean.equals(text)) {
            report(source, findings);
        }
        return clean;
    }

    private static void report(ProseSource source, Findings findings) {
        findings.error(
                "character-not-allowed",
                source.file().at(source.firstLine(), 1),
                "the private-use character U+0091 stands in this text",
                "Take it away.");
    }
}
