package org.sitegen.newsletter.value;

import static org.sitegen.schema.type.Scalars.quoted;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.type.Parsed;
import org.sitegen.text.Spelling;

/** Reads the settings about look and place. */
final class DesignValues {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int SHORT = 3;
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)? ?[+-]\\d");
    private static final Pattern FONT =
            Pattern.compile("[A-Za-z0-9 -]{1,60}(, ?[A-Za-z0-9 -]{1,60}){0,7}");

    private DesignValues() {}

    static Parsed<String> color(String text) {
        return COLOR.matcher(text).matches()
                ? Parsed.value(text)
                : Parsed.wrong(quoted(text) + " is not a colour", meantColor(text));
    }

    /** {@code #abc} and {@code 1d4f91} mean colours too. */
    private static Advice meantColor(String text) {
        String digits = text.startsWith("#") ? text.substring(1) : text;
        String full = digits.length() == SHORT ? digits.replaceAll("(.)", "$1$1") : digits;
        return COLOR.matcher('#' + full).matches()
                ? Advice.of("Write ").show(Remedy.value("\"#" + full + '"')).say(".")
                : Advice.of("Write # and six digits or letters a to f, in quotes: \"#1d4f91\".");
    }

    static Parsed<String> font(String text) {
        return FONT.matcher(text).matches()
                ? Parsed.value(text)
                : Parsed.wrong(
                        quoted(text) + " is not a list of typefaces",
                        "Write names with commas between them, such as Arial, sans-serif.");
    }

    static Parsed<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text)
                ? Parsed.value(ZoneId.of(text))
                : Parsed.wrong(
                        quoted(text) + " is not a time zone",
                        (OFFSET.matcher(text).lookingAt()
                                        ? "An offset knows no summer time. "
                                        : Spelling.meant(text, ZoneId.getAvailableZoneIds()))
                                + "Write a region and a city, such as Europe/Dublin.");
    }
}
