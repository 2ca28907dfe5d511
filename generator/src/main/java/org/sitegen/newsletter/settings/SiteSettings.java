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
        @Nullable String toldInFull,
        Map<String, Integer> dueDays,
        Map<String, String> triage,
        Map<String, BigDecimal> thresholds,
        @Nullable String currency,
        String theme,
        Design design,
        List<String> externalLinks,
        @Nullable Integer surveyMinimum,
        @Nullable String serviceHours) {

    /**
     * After so many days readers ask whether anybody still works on it; site.yml can say others.
     */
    public static final int LONG_WITHOUT_NEWS = 30;

    /** What failures and requests call so, which know the settings and not the other way. */
    static final List<String> OF_FAILURES = List.of("critical", "major", "minor", "near-miss");

    static final List<String> OF_REQUESTS = List.of("now", "soon", "plan", "later");

    public static final Field<SiteSettings, Map<String, String>> SEVERITIES =
            Field.of(
                            SiteSettings.class,
                            "severities",
                            Types.mapOf(OF_FAILURES, Types.TEXT),
                            "What critical, major, minor and near-miss mean to the business.")
                    .required()
                    .kept();
    public static final Field<SiteSettings, Map<String, BigDecimal>> THRESHOLDS =
            Field.of(
                            SiteSettings.class,
                            "thresholds",
                            Types.mapOf(Types.NUMBER),
                            "The numbers that checks count with, each by the name of its check.")
                    .editorial();
    public static final Field<SiteSettings, String> THEME =
            Field.of(SiteSettings.class, "theme", Types.TEXT, "The theme that shows it.")
                    .editorial()
                    .orElse("candour");
    public static final Field<SiteSettings, Design> DESIGN =
            Field.of(
                            SiteSettings.class,
                            "design",
                            Types.record(Design.SCHEMA),
                            "Colours, typeface, logo and footer.")
                    .orElse(Design.SCHEMA.nothing())
                    .editorial();

    public static final Field<SiteSettings, List<String>> EXTERNAL_LINKS =
            Field.of(
                            SiteSettings.class,
                            "external_links",
                            Types.listOf(Types.TEXT),
                            "Hosts outside the intranet that pages may link to.")
                    .editorial();

    public static final Schema<SiteSettings> SCHEMA =
            Schema.of("the settings of the site", SiteSettings.class)
                    .with(
                            Field.of(
                                            SiteSettings.class,
                                            "name",
                                            Types.TEXT,
                                            "What the newsletter is called.")
                                    .required(),
                            Field.of(
                                            SiteSettings.class,
                                            "organisation",
                                            Types.TEXT,
                                            "Who publishes it.")
                                    .required(),
                            Field.of(
                                    SiteSettings.class,
                                    "tagline",
                                    Types.TEXT,
                                    "What it is, in a line."),
                            Field.of(
                                            SiteSettings.class,
                                            "language",
                                            Types.LANGUAGE,
                                            "The language of the site.")
                                    .required(),
                            Field.of(
                                            SiteSettings.class,
                                            "zone",
                                            Types.ZONE,
                                            "Where its clocks are, such as Europe/Dublin.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                    SiteSettings.class,
                                    "base_url",
                                    Types.WEB,
                                    "Where the site will stand, if it is known."),
                            Field.of(
                                            SiteSettings.class,
                                            "contact",
                                            Types.record(Contact.SCHEMA),
                                            "The one place to turn to.")
                                    .required(),
                            Field.of(
                                    SiteSettings.class,
                                    "publish_day",
                                    Types.TEXT,
                                    "When editions appear, in words."),
                            SEVERITIES,
                            Field.of(
                                            SiteSettings.class,
                                            "told_in_full",
                                            Types.TEXT,
                                            "Which failures are told in full, where small ones are only counted.")
                                    .kept(),
                            Field.of(
                                    SiteSettings.class,
                                    "due_days",
                                    Types.mapOf(OF_FAILURES, Types.COUNT),
                                    "How many days an action may take, by severity."),
                            Field.of(
                                    SiteSettings.class,
                                    "triage",
                                    Types.mapOf(OF_REQUESTS, Types.TEXT),
                                    "When a request gets its turn: what now, soon, plan and later mean."),
                            THRESHOLDS,
                            Field.of(
                                    SiteSettings.class,
                                    "currency",
                                    Types.CURRENCY,
                                    "The ISO code of its currency, such as EUR."),
                            THEME,
                            DESIGN,
                            EXTERNAL_LINKS,
                            Field.of(
                                    SiteSettings.class,
                                    "survey_minimum",
                                    Types.COUNT,
                                    "How many answers a figure of satisfaction needs before it is shown."),
                            Field.of(
                                    SiteSettings.class,
                                    "services_hours",
                                    "serviceHours",
                                    Types.TEXT,
                                    "When services that name no hours of their own are promised to be there."));

    public SiteSettings {
        externalLinks = List.copyOf(externalLinks);
    }

    /** The number that a check counts with, or another one where nothing was written. */
    public long threshold(String check, int otherwise) {
        BigDecimal set = thresholds.get(check);
        return set == null ? otherwise : set.longValue();
    }

    /** After how many days without news an edition says that there was none. */
    public long longWithoutNews() {
        return threshold("stale-failure", LONG_WITHOUT_NEWS);
    }

    /** The settings of a site of which nothing was written. */
    public static SiteSettings nothing() {
        return SCHEMA.nothing();
    }
}
