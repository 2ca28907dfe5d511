package org.sitegen.content.field;

import java.time.YearMonth;
import java.util.function.Function;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.text.MeantMonth;
import org.sitegen.text.MeantNumber;

/** The advice to write what was meant, or each of the two things that can have been meant. */
public final class MeantValues {

    private MeantValues() {}

    /** The advice to write a number. */
    public static Advice write(MeantNumber meant, String quote) {
        return write("Write ", meant, quote);
    }

    /** The same behind other words. */
    public static Advice write(String before, MeantNumber meant, String quote) {
        Advice shown = Advice.of(before + meant.words(quote) + '.');
        Advice first = shown.with(Remedy.value(meant.number()));
        return meant.ifDecimal() == null ? first : first.with(Remedy.value(meant.ifDecimal()));
    }

    /** The advice to write a month. */
    public static Advice write(MeantMonth meant, Function<YearMonth, String> written) {
        Advice shown = Advice.of("Write " + meant.words(written, "\"") + '.');
        Advice first = shown.with(Remedy.value(written.apply(meant.month())));
        return meant.other() == null
                ? first
                : first.with(Remedy.value(written.apply(meant.other())));
    }
}
