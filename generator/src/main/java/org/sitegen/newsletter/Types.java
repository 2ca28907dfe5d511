package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.sitegen.schema.ChoiceType;
import org.sitegen.schema.ListType;
import org.sitegen.schema.MapType;
import org.sitegen.schema.Parsed;
import org.sitegen.schema.RecordType;
import org.sitegen.schema.ScalarType;
import org.sitegen.schema.Scalars;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;

/** Everything a field can hold. */
public final class Types {

    /** A text of any length. */
    public static final ValueType<String> TEXT = new ScalarType<>("a text", "", Parsed::value);

    /** {@code true} or {@code false}. */
    public static final ValueType<Boolean> TRUE_OR_FALSE =
            new ScalarType<>("true or false", false, Scalars::trueOrFalse);

    /** A day: {@code 2026-11-22}. */
    public static final ValueType<LocalDate> DATE =
            new ScalarType<>("a date such as 2026-11-22", LocalDate.EPOCH, Dates::date);

    /** A month: {@code 2026-11}. */
    public static final ValueType<YearMonth> MONTH =
            new ScalarType<>("a month such as 2026-11", YearMonth.of(1970, 1), Dates::month);

    /** A point in time: {@code 2026-11-02T09:40}, with an offset if it is not the site's zone. */
    public static final ValueType<Moment> MOMENT =
            new ScalarType<>("a time such as 2026-11-02T09:40", Moment.EPOCH, Dates::moment);

    /** A month, a quarter or a year: {@code 2026-11}, {@code 2026-Q4}, {@code 2026}. */
    public static final ValueType<Period> PERIOD =
            new ScalarType<>(
                    "a period such as 2026-11, 2026-Q4 or 2026", Period.EPOCH, Dates::period);

    /** A number with a point, and no unit: {@code 71.4}. */
    public static final ValueType<BigDecimal> NUMBER =
            new ScalarType<>("a number such as 71.4", BigDecimal.ZERO, Scalars::number);

    /** A whole number that is not negative. */
    public static final ValueType<Integer> COUNT =
            new ScalarType<>("a whole number", 0, Scalars::count);

    /** A mail address. */
    public static final ValueType<String> MAIL =
            new ScalarType<>("a mail address such as desk@example.org", "", Addresses::mail);

    /** An address on the web or intranet, with https:// or http://. */
    public static final ValueType<String> WEB =
            new ScalarType<>("an address such as https://it.example/", "", Addresses::web);

    /** A colour: {@code #1a2b3c}. */
    public static final ValueType<String> COLOR =
            new ScalarType<>("a colour such as #1d4f91", "", Looks::color);

    /** Names of typefaces: {@code Arial, sans-serif}. */
    public static final ValueType<String> FONT =
            new ScalarType<>("typefaces such as Arial, sans-serif", "", Looks::font);

    /** A language that themes have words for. */
    public static final ValueType<String> LANGUAGE =
            new ScalarType<>("one of en, fr", "en", Looks::language);

    /** A time zone: {@code Europe/Dublin}. */
    public static final ValueType<ZoneId> ZONE =
            new ScalarType<>("a time zone such as Europe/Dublin", ZoneOffset.UTC, Looks::zone);

    /** The name of another thing, whose existence is checked: {@code failure:F-2026-014}. */
    public static final ValueType<Reference> REFERENCE = new ReferenceType();

    private Types() {}

    /** A text of at most so many characters. */
    public static ValueType<String> characters(int most) {
        return new ScalarType<>(
                "a text of at most " + most + " characters",
                "",
                text -> Scalars.characters(text, most));
    }

    /** A text of at most so many words. */
    public static ValueType<String> words(int most) {
        return new ScalarType<>(
                "a text of at most " + most + " words", "", text -> Scalars.words(text, most));
    }

    /** One of a few words, written in kebab-case: {@code near-miss}. */
    public static <E extends Enum<E>> ValueType<E> oneOf(Class<E> choices) {
        return ChoiceType.of(choices);
    }

    /** The id of something in a register: {@code goal}, {@code service}, {@code unit}, … */
    public static ValueType<String> idOf(String register) {
        return new IdType(register);
    }

    /** Business units: a list of ids, or the word {@code all}. */
    public static ValueType<List<String>> units() {
        return new UnitsType();
    }

    /** A list. */
    public static <T> ValueType<List<T>> listOf(ValueType<T> items) {
        return new ListType<>(items);
    }

    /** A map whose keys are texts. */
    public static <T> ValueType<Map<String, T>> mapOf(ValueType<T> values) {
        return new MapType<>(values);
    }

    /** A record with fields of its own. */
    public static <T> ValueType<T> record(Schema<T> shape) {
        return new RecordType<>(shape);
    }
}
