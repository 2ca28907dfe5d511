package org.sitegen.markdown.slip;

import java.util.regex.Pattern;

/**
 * A mark that means something to other programs.
 *
 * @param needle what stands in every text with such a mark, to pass over others at a glance
 * @param pattern the mark, from where it is shown
 * @param name what it is there
 * @param advice what to write here
 */
record ForeignMark(String needle, Pattern pattern, String name, String advice) {

    private static final String TAKE_AWAY = "Take it away.";

    static ForeignMark of(String needle, String pattern, String name, String advice) {
        return new ForeignMark(needle, Pattern.compile(pattern), name, advice);
    }

    static ForeignMark toTakeAway(String needle, String pattern, String name) {
        return of(needle, pattern, name, TAKE_AWAY);
    }
}
