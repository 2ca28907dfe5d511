package org.sitegen.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the names of months that editors write, in the languages of the themes. */
final class NamedMonths {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er)? (\\p{L}{3,9})\\.?,? (\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    private static final List<List<String>> NAMES =
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

    private NamedMonths() {}

    /** The digits of year, month and day; nothing if the text is no such date. */
    static String[] date(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : new String[0];
    }

    private static String[] date(String year, String name, String day) {
        int month = month(name.toLowerCase(Locale.ROOT));
        return month == 0 ? new String[0] : new String[] {year, Integer.toString(month), day};
    }

    /** The number of the one month that begins so, or 0. */
    private static int month(String name) {
        int found = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).stream().anyMatch(one -> one.startsWith(name))) {
                if (found > 0) {
                    return 0;
                }
                found = i + 1;
            }
        }
        return found;
    }
}
