package org.sitegen.newsletter.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.ChoiceType;
import org.sitegen.schema.type.Forms;
import org.sitegen.schema.type.FreeText;
import org.sitegen.schema.type.ListType;
import org.sitegen.schema.type.MapType;
import org.sitegen.schema.type.Parsed;
import org.sitegen.schema.type.RecordType;
import org.sitegen.schema.type.ScalarType;
import org.sitegen.schema.type.Scalars;
import org.sitegen.text.Datum;

/** Everything a field can hold. */
public final class Types {

    /** The word that stands for every unit. */
    public static final String ALL_UNITS = "all";

    private static final String TEXT_TO_COPY = "\"…\"";

    /** A text of any length. */
    public static final ValueType<String> TEXT = new FreeText(TEXT_TO_COPY);

    /** Why something is so, in words. */
    public static final ValueType<String> REASON =
            text("a reason in words", "\"why, in a few words\"", Scalars::reason, Forms.text());

    /** What something in a register is called by. */
    public static final ValueType<String> OWN_ID = new FreeText("its-id");

    /** {@code true} or {@code false}. */
    public static final ValueType<Boolean> TRUE_OR_FALSE =
            new ScalarType<>(
                    "true or false",
                    "true",
                    false,
                    Scalars::trueOrFalse,
                    (value, audience) -> new Datum.Flag(value),
                    Forms.type("boolean"));

    /** A day: {@code 2026-11-22}. */
    public static final ValueType<LocalDate> DATE =
            ScalarType.of("a date such as 2026-11-22", "2026-11-22", LocalDate.EPOCH, Dates::date)
                    .formed(Forms.matching("[0-9]{4}-[0-9]{2}-[0-9]{2}"));

    /** A month: {@code 2026-11}. */
    public static final ValueType<YearMonth> MONTH =
            ScalarType.of("a month such as 2026-11", "2026-11", YearMonth.of(1970, 1), Dates::month)
                    .formed(Forms.matching("[0-9]{4}-[0-9]{2}"));

    /** A point in time: {@code 2026-11-02T09:40}, with an offset if it is not the site's zone. */
    public static final ValueType<Moment> MOMENT =
            new ScalarType<>(
                    "a time such as 2026-11-02T09:40",
                    "2026-11-02T09:40",
                    Moment.EPOCH,
                    Dates::moment,
                    Moment::write,
                    Forms.moment(Dates.MOMENT_FORM));

    /** A month, a quarter or a year: {@code 2026-11}, {@code 2026-Q4}, {@code 2026}. */
    public static final ValueType<FigurePeriod> PERIOD =
            ScalarType.of(
                            "a period such as 2026-11, 2026-Q4 or 2026",
                            "2026-11",
                            FigurePeriod.EPOCH,
                            Dates::period)
                    .formed(Forms.likeNumber("[0-9]{4}(-([0-9]{2}|Q[1-4]))?"));

    /** A number with a point, and no unit: {@code 71.4}. */
    public static final ValueType<BigDecimal> NUMBER =
            new ScalarType<>(
                    "a number such as 71.4",
                    "71.4",
                    BigDecimal.ZERO,
                    Scalars::number,
                    (value, audience) -> new Datum.Numeral(value),
                    Forms.type("number"));

    /** A whole number that is not negative. */
    public static final ValueType<Integer> COUNT =
            new ScalarType<>(
                    "a whole number",
                    "12",
                    0,
                    Scalars::count,
                    (value, audience) -> Datum.of(value),
                    Forms.type("integer"));

    /** A mail address. */
    public static final ValueType<String> MAIL =
            text(
                    "a mail address such as desk@example.org",
                    "desk@example.org",
                    Addresses::mail,
                    Forms.matching("[^@ ]+@[^@ ]+"));

    /** An address on the web or intranet, with https:// or http://. */
    public static final ValueType<String> WEB =
            text(
                    "an address such as https://it.example/",
                    "https://it.example/",
                    Addresses::web,
                    Forms.matching("https?://.+"));

    /** A currency by its ISO code: {@code EUR}. */
    public static final ValueType<String> CURRENCY =
            text(
                    "the code of a currency such as EUR",
                    "EUR",
                    Currencies::code,
                    Forms.matching(Currencies.PATTERN));

    /** A colour: {@code #1a2b3c}. */
    public static final ValueType<String> COLOR =
            text(
                    "a colour such as #1d4f91",
                    "\"#1d4f91\"",
                    DesignValues::color,
                    Forms.matching("#[0-9A-Fa-f]{6}"));

    /** Names of typefaces: {@code Arial, sans-serif}. */
    public static final ValueType<String> FONT =
            text(
                    "typefaces such as Arial, sans-serif",
                    "Arial",
                    DesignValues::font,
                    Forms.matching("[A-Za-z0-9 ,-]+"));

    /** A language that themes have words for. */
    public static final ValueType<String> LANGUAGE = new LanguageType();

    /** A time zone: {@code Europe/Dublin}. */
    public static final ValueType<ZoneId> ZONE =
            ScalarType.of(
                    "a time zone such as Europe/Dublin",
                    "Europe/Dublin",
                    ZoneId.of("UTC"),
                    DesignValues::zone);

    /** The name of another thing, whose existence is checked: {@code failure:F-2026-014}. */
    public static final ValueType<Reference> REFERENCE = new ReferenceType();

    private Types() {}

    /** A text of at most so many characters. */
    public static ValueType<String> characters(int most) {
        return text(
                "a text of at most " + most + " characters",
                TEXT_TO_COPY,
                text -> Scalars.characters(text, most),
                Forms.atMost(most));
    }

    /** A text of at most so many words. */
    public static ValueType<String> words(int most) {
        return text(
                "a text of at most " + most + " words",
                TEXT_TO_COPY,
                text -> Scalars.words(text, most),
                Forms.text());
    }

    /** A text that says more than yes, no or nothing. */
    public static ValueType<String> sentence(String example) {
        return text(
                "a sentence",
                '"' + example + '"',
                text -> Scalars.sentence(text, example),
                Forms.text());
    }

    private static ValueType<String> text(
            String words,
            String example,
            Function<String, Parsed<String>> parser,
            Function<Audience, Datum.Members> forms) {
        return new ScalarType<>(
                words,
                example,
                "",
                parser,
                // An empty text is read as none.
                (text, audience) -> text.isEmpty() ? null : Datum.of(text),
                forms);
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
        return new ListType<>(items, 1);
    }

    /** A list that makes no sense with one item. */
    public static <T> ValueType<List<T>> listOfTwo(ValueType<T> items) {
        return new ListType<>(items, 2);
    }

    /** A map whose keys are texts. */
    public static <T> ValueType<Map<String, T>> mapOf(ValueType<T> values) {
        return new MapType<>(List.of(), values);
    }

    /** A map whose keys are some of these. */
    public static <T> ValueType<Map<String, T>> mapOf(List<String> keys, ValueType<T> values) {
        return new MapType<>(keys, values);
    }

    /** A record with fields of its own. */
    public static <T> ValueType<T> record(Schema<T> schema) {
        return new RecordType<>(schema);
    }
}
