package org.sitegen.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;
import org.sitegen.text.UnfitCharacters;

/**
 * Keeps characters out of prose that no page can show, however they are written, and with them the
 * one that stands for the way to the root. Each is replaced by as many characters, so that places
 * in the text stay right.
 */
final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private static final Pattern CODED =
            Pattern.compile("&#(?:[xX]0*+([0-9a-fA-F]{1,6}+)|0*+([0-9]{1,7}+)|[xX]?0++);?");

    private final ProseSource source;
    private final Findings findings;
    private int line;
    private int column = 1;
    private int at;

    private CleanText(ProseSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.line = source.firstLine();
    }

    static String of(ProseSource source, Findings findings) {
        String text = source.text();
        if (text.indexOf(Html.ROOT) >= 0) {
            findings.error(
                    "odd-character",
                    source.file().at(source.firstLine(), 1),
                    "here stands " + UnfitCharacters.explained(Html.ROOT),
                    "Delete it.");
        }
        // In this order, because most prose has no ampersand, and one look for a letter is quick.
        String clean = text.replace(Html.ROOT, REPLACEMENT);
        return clean.indexOf('&') < 0 || !clean.contains("&#")
                ? clean
                : CODED.matcher(clean).replaceAll(new CleanText(source, findings)::fit);
    }

    private String fit(MatchResult coded) {
        int point = point(coded);
        if (!UnfitCharacters.isUnfit(point)) {
            return Matcher.quoteReplacement(coded.group());
        }
        findings.error(
                "odd-character",
                place(coded),
                "\"" + coded.group() + "\" stands for " + UnfitCharacters.explained(point),
                "Write the character itself that should stand there, or nothing.");
        return REPLACEMENT + Matcher.quoteReplacement(coded.group().substring(1));
    }

    /** What it stands for; numbers that are too large stand for a lost character. */
    private static int point(MatchResult coded) {
        String digits = coded.group(1) == null ? coded.group(2) : coded.group(1);
        int point = digits == null ? 0 : Integer.parseInt(digits, coded.group(1) == null ? 10 : 16);
        return point > Character.MAX_CODE_POINT ? REPLACEMENT : point;
    }

    /** Goes on from the place before, so that a text of many is counted once. */
    private Location place(MatchResult coded) {
        for (; at < coded.start(); at++) {
            char one = source.text().charAt(at);
            line += one == '\n' ? 1 : 0;
            column = one == '\n' ? 1 : column + (Character.isLowSurrogate(one) ? 0 : 1);
        }
        return source.file().at(line, column).wide(coded.group().length());
    }
}
