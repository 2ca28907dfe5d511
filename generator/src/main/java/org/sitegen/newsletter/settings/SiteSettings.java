package org.sitegen.newsletter.settings;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What holds for the whole newsletter: the file {@code site.yml}. */
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
        Map<String, String> triage,
        Map<String, BigDecimal> thresholds,
        @Nullable String currency,
        String theme,
        Design design,
        List<String> externalLinks,
        @Nullable Integer surveyMinimum,
        @Nullable String serviceHours) {

    public static final Field<SiteSettings, Map<String, String>> SEVERITIES =
            Field.of(
                            "severities",
                            Types.mapOf(Types.TEXT),
                            SiteSettings::severities,
                            "What critical, major, minor and near-miss mean to the business.")
                    .required()
                    .kept();
    public static final Field<SiteSettings, Map<String, BigDecimal>> THRESHOLDS =
            Field.of(
                            "thresholds",
                            Types.mapOf(Types.NUMBER),
                            SiteSettings::thresholds,
                            "The numbers that checks count with, each by the name of its check.")
                    .editorial();
    public static final Field<SiteSettings, String> THEME =
            Field.of("theme", Types.TEXT, SiteSettings::theme, "The theme that shows it.")
                    .editorial()
                    .orElse("candour");
    public static final Field<SiteSettings, Design> DESIGN =
            Field.of(
                            "design",
                            Types.record(Design.SCHEMA),
                            SiteSettings::design,
                            "Colours, typeface, logo and footer.")
                    .orElse(Design.SCHEMA.nothing())
                    .editorial();

    public static final Schema<SiteSettings> SCHEMA =
            Schema.of("the settings of the site", SiteSettings.class)
                    .with(
                            Field.of(
                                            "name",
                                            Types.TEXT,
                                            SiteSettings::name,
                                            "What the newsletter is called.")
                                    .required(),
                            Field.of(
                                            "organisation",
                                            Types.TEXT,
                                            SiteSettings::organisation,
                                            "Who publishes it.")
                                    .required(),
                            Field.of(
                                    "tagline",
                                    Types.TEXT,
                                    SiteSettings::tagline,
                                    "What it is, in a line."),
                            Field.of(
                                            "language",
                                            Types.LANGUAGE,
                                            SiteSettings::language,
                                            "The language of the site.")
                                    .required(),
                            Field.of(
                                            "zone",
                                            Types.ZONE,
                                            SiteSettings::zone,
                                            "Where its clocks are, such as Europe/Dublin.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                    "base_url",
                                    Types.WEB,
                                    SiteSettings::baseUrl,
                                    "Where the site will stand, if it is known."),
                            Field.of(
                                            "contact",
                                            Types.record(Contact.SCHEMA),
                                            SiteSettings::contact,
                                            "The one place to turn to.")
                                    .required(),
                            Field.of(
                                    "publish_day",
                                    Types.TEXT,
                                    SiteSettings::publishDay,
                                    "When editions appear, in words."),
                            SEVERITIES,
                            Field.of(
                                    "due_days",
                                    Types.mapOf(Types.COUNT),
                                    SiteSettings::dueDays,
                                    "How many days an action may take, by severity."),
                            Field.of(
                                    "triage",
                                    Types.mapOf(Types.TEXT),
                                    SiteSettings::triage,
                                    "When a request gets its turn: what now, soon, plan and later mean."),
                            THRESHOLDS,
                            Field.of(
                                    "currency",
                                    Types.TEXT,
                                    SiteSettings::currency,
                                    "The ISO code of its currency, such as EUR."),
                            THEME,
                            DESIGN,
                            Field.of(
                                            "external_links",
                                            Types.listOf(Types.TEXT),
                                            SiteSettings::externalLinks,
                                            "Hosts outside the intranet that pages may link to.")
                                    .editorial(),
                            Field.of(
                                    "survey_minimum",
                                    Types.COUNT,
                                    SiteSettings::surveyMinimum,
                                    "How many answers a figure of satisfaction needs before it is shown."),
                            Field.of(
                                            "services_hours",
                                            Types.TEXT,
                                            SiteSettings::serviceHours,
                                            "When services that name no hours of their own are promised to be there.")
                                    .in("serviceHours"));

    public SiteSettings {
        externalLinks = List.copyOf(externalLinks);
    }

    /** The settings of a site of which nothing was written. */
    public static SiteSettings nothing() {
        return SCHEMA.nothing();
    }
}
