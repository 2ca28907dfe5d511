package org.sitegen.markdown.slip;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;

/**
 * A mark that means something to other programs.
 *
 * @param needle what stands in every text with such a mark, to pass over others at a glance
 * @param pattern the mark, from where it is shown; one that begins with ^ stands only where a line
 *     begins, but for spaces
 * @param name what it is there
 * @param advice what to write here
 * @param instead what to write for one that stands there; null if only its author knows
 */
record ForeignMark(
        String needle,
        Pattern pattern,
        String name,
        String advice,
        @Nullable UnaryOperator<String> instead) {

    static ForeignMark of(String needle, String pattern, String name, String advice) {
        return new ForeignMark(needle, Pattern.compile(pattern), name, advice, null);
    }

    static ForeignMark toTakeAway(String needle, String pattern, String name) {
        return of(needle, pattern, name, "Take it away.").instead(written -> "");
    }

    /** The same, of which is known what was meant. */
    ForeignMark instead(UnaryOperator<String> meant) {
        return new ForeignMark(needle, pattern, name, advice, meant);
    }

    /** What to do about one that stands there. */
    Advice advice(String written) {
        Advice words = Advice.of(advice);
        return instead == null ? words : words.with(Remedy.value(instead.apply(written)));
    }

    /** Seen at a glance: there are many lines and many marks. */
    boolean mayStandIn(String line) {
        boolean begins = pattern.pattern().startsWith("^");
        return begins ? line.stripLeading().startsWith(needle) : line.contains(needle);
    }
}
