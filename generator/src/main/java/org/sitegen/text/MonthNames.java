package org.sitegen.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Months as editors and their programs write them, in the languages of the themes. */
public final class MonthNames {

    private static final List<List<String>> MONTHS =
            List.of(
                    List.of("january", "janvier"),
                    List.of("february", "février", "fevrier"),
                    List.of("march", "mars"),
                    List.of("april", "avril"),
                    List.of("may", "mai"),
                    List.of("june", "juin"),
                    List.of("july", "juillet"),
                    List.of("august", "août", "aout"),
                    List.of("september", "septembre"),
                    List.of("october", "octobre"),
                    List.of("november", "novembre"),
                    List.of("december", "décembre", "decembre"));

    private MonthNames() {}

    /** The number of a month by its name, its beginning or its digits; -1 if that is no month. */
    public static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String name = written.toLowerCase(Locale.ROOT);
        Predicate<String> begins = month -> month.startsWith(name);
        int[] found =
                IntStream.range(0, MONTHS.size())
                        .filter(i -> MONTHS.get(i).stream().anyMatch(begins))
                        .toArray();
        return found.length == 1 ? found[0] + 1 : -1;
    }
}
