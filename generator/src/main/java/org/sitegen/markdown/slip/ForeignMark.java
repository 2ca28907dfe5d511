package org.sitegen.markdown.slip;

import java.util.regex.Pattern;

/**
 * A mark that means something to other programs.
 *
 * @param needle what stands in every text with such a mark, to pass over others at a glance
 * @param begins whether it is one only where a line begins with it, but for spaces
 * @param pattern the mark, from where it is shown
 * @param name what it is there
 * @param advice what to write here
 */
record ForeignMark(String needle, boolean begins, Pattern pattern, String name, String advice) {

    private static final String TAKE_AWAY = "Take it away.";

    static ForeignMark of(String needle, String pattern, String name, String advice) {
        return new ForeignMark(
                needle, pattern.startsWith("^"), Pattern.compile(pattern), name, advice);
    }

    static ForeignMark toTakeAway(String needle, String pattern, String name) {
        return of(needle, pattern, name, TAKE_AWAY);
    }

    /** Seen at a glance: there are many lines and many marks. */
    boolean mayStandIn(String line) {
        return begins ? line.stripLeading().startsWith(needle) : line.contains(needle);
    }
}
