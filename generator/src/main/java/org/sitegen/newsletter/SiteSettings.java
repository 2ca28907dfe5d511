package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.EmptyFields;
import org.sitegen.schema.Field;
import org.sitegen.schema.FieldLocations;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * What holds for the whole newsletter: the file {@code site.yml}.
 *
 * @param name what the newsletter is called
 * @param organisation who publishes it
 * @param tagline what it is, in a line
 * @param language the language of the site: en or fr
 * @param zone where its clocks are
 * @param baseUrl where it will stand, if it is known
 * @param contact the one place where readers turn to
 * @param publishDay when editions appear, in words
 * @param severities what the words for severity mean, in business terms
 * @param dueDays how many days an action may take, by severity
 * @param thresholds figures that checks use, by name
 * @param currency the ISO code of its currency
 * @param theme the theme that shows it
 * @param design what is set about the look
 * @param externalLinks hosts outside the intranet that pages may link to
 * @param surveyMinimum how many answers a survey needs before its figure is shown
 * @param serviceHours when services that name no hours of their own are promised to be there
 * @param places where it all stands
 */
public record SiteSettings(
        String name,
        String organisation,
        @Nullable String tagline,
        String language,
        ZoneId zone,
        @Nullable String baseUrl,
        Contact contact,
        @Nullable String publishDay,
        Map<String, String> severities,
        Map<String, Integer> dueDays,
        Map<String, BigDecimal> thresholds,
        @Nullable String currency,
        String theme,
        Design design,
        List<String> externalLinks,
        @Nullable Integer surveyMinimum,
        @Nullable String serviceHours,
        FieldLocations places) {

    static final Field<String> NAME =
            Field.of("name", Types.TEXT, "What the newsletter is called.").required();
    static final Field<String> ORGANISATION =
            Field.of("organisation", Types.TEXT, "Who publishes it.").required();
    static final Field<String> TAGLINE = Field.of("tagline", Types.TEXT, "What it is, in a line.");
    static final Field<String> LANGUAGE =
            Field.of("language", Types.LANGUAGE, "The language of the site.").required();
    static final Field<ZoneId> ZONE =
            Field.of("zone", Types.ZONE, "Where its clocks are, such as Europe/Dublin.").required();
    static final Field<String> BASE_URL =
            Field.of("base_url", Types.WEB, "Where the site will stand, if it is known.");
    static final Field<Contact> CONTACT =
            Field.of("contact", Types.record(Contact.SHAPE), "The one place to turn to.")
                    .required();
    static final Field<String> PUBLISH_DAY =
            Field.of("publish_day", Types.TEXT, "When editions appear, in words.");
    public static final Field<Map<String, String>> SEVERITIES =
            Field.of(
                            "severities",
                            Types.mapOf(Types.TEXT),
                            "What critical, major, minor and near-miss mean to the business.")
                    .required();
    static final Field<Map<String, Integer>> DUE_DAYS =
            Field.of(
                    "due_days",
                    Types.mapOf(Types.COUNT),
                    "How many days an action may take, by severity.");
    public static final Field<Map<String, BigDecimal>> THRESHOLDS =
            Field.of(
                    "thresholds",
                    Types.mapOf(Types.NUMBER),
                    "The numbers that checks count with, each by the name of its check.");
    static final Field<String> CURRENCY =
            Field.of("currency", Types.TEXT, "The ISO code of its currency, such as EUR.");
    public static final Field<String> THEME =
            Field.of("theme", Types.TEXT, "The theme that shows it.");
    public static final Field<Design> DESIGN =
            Field.of("design", Types.record(Design.SHAPE), "Colours, typeface, logo and footer.");
    static final Field<List<String>> EXTERNAL_LINKS =
            Field.of(
                    "external_links",
                    Types.listOf(Types.TEXT),
                    "Hosts outside the intranet that pages may link to.");
    static final Field<Integer> SURVEY_MINIMUM =
            Field.of(
                    "survey_minimum",
                    Types.COUNT,
                    "How many answers a figure of satisfaction needs before it is shown.");
    static final Field<String> SERVICES_HOURS =
            Field.of(
                    "services_hours",
                    Types.TEXT,
                    "When services that name no hours of their own are promised to be there.");

    public static final Schema<SiteSettings> SHAPE =
            Schema.of(
                    "the settings of the site",
                    List.of(
                            NAME,
                            ORGANISATION,
                            TAGLINE,
                            LANGUAGE,
                            ZONE,
                            BASE_URL,
                            CONTACT,
                            PUBLISH_DAY,
                            SEVERITIES,
                            DUE_DAYS,
                            THRESHOLDS,
                            CURRENCY,
                            THEME,
                            DESIGN,
                            EXTERNAL_LINKS,
                            SURVEY_MINIMUM,
                            SERVICES_HOURS),
                    SiteSettings::read);

    private static final String THEME_IF_NOT_SAID = "candour";

    public SiteSettings {
        externalLinks = List.copyOf(externalLinks);
    }

    private static SiteSettings read(Fields fields) {
        return new SiteSettings(
                fields.get(NAME),
                fields.get(ORGANISATION),
                fields.find(TAGLINE),
                fields.get(LANGUAGE),
                fields.get(ZONE),
                fields.find(BASE_URL),
                fields.get(CONTACT),
                fields.find(PUBLISH_DAY),
                fields.get(SEVERITIES),
                fields.get(DUE_DAYS),
                fields.get(THRESHOLDS),
                fields.find(CURRENCY),
                fields.has(THEME) ? fields.get(THEME) : THEME_IF_NOT_SAID,
                fields.get(DESIGN),
                fields.get(EXTERNAL_LINKS),
                fields.find(SURVEY_MINIMUM),
                fields.find(SERVICES_HOURS),
                fields.places());
    }

    /** Whether they stand in a file; what is wrong with one that cannot be read is told there. */
    public boolean areRead() {
        return !places.start().file().path().isEmpty();
    }

    /** The settings of a site of which nothing was written. */
    public static SiteSettings nothing() {
        return SHAPE.reader().apply(EmptyFields.NONE);
    }
}
