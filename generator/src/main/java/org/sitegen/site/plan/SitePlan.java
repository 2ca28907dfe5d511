package org.sitegen.site.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartWords;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.edition.EditionPageBuilder;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.picture.NewsletterCharts;
import org.sitegen.site.picture.SiteFigures;

/**
 * What a site is planned from.
 *
 * @param newsletter what readers may see
 * @param stories the body of each entry as HTML
 * @param today the day whose newsletter it is
 * @param words what charts say, in the language of the site
 * @param baseUrl where the site will stand; null if that is not known
 * @param logo the logo; null without one
 */
public record SitePlan(
        Newsletter newsletter,
        Map<Reference, Html> stories,
        LocalDate today,
        ChartWords words,
        @Nullable String baseUrl,
        @Nullable Address logo) {

    /** What is offered on every page: the lists of entries, and these. */
    private static final Map<Address, SiteView.NavigationItem> OFFERED =
            Stream.concat(
                            EntryTypes.ALL.stream().map(EntryType::folder),
                            Stream.of("promises", "services", "goals", "for"))
                    .map(key -> new SiteView.NavigationItem(key, new Address(key + '/')))
                    .collect(
                            Collectors.toMap(SiteView.NavigationItem::address, section -> section));

    /** All pages, section by section: those that share what they are made of stand together. */
    public Site site() {
        SiteIndex index = index();
        List<PlannedPage<?>> pages =
                Sections.ALL.stream()
                        .<PlannedPage<?>>flatMap(section -> section.pages(index).stream())
                        .toList();
        return Site.of(index, view(index, navigation(pages)), pages);
    }

    private SiteIndex index() {
        String currency = newsletter.settings().currency();
        SiteFigures figures = new SiteFigures(currency == null ? "" : currency);
        return new SiteIndex(newsletter, today, stories, new NewsletterCharts(figures, words));
    }

    /** In the order of the sections; parts of the site that have no page are not offered. */
    private static List<SiteView.NavigationItem> navigation(List<PlannedPage<?>> pages) {
        return pages.stream()
                .map(page -> OFFERED.get(page.address()))
                .filter(Objects::nonNull)
                .toList();
    }

    private SiteView view(SiteIndex index, List<SiteView.NavigationItem> navigation) {
        SiteSettings settings = newsletter.settings();
        Edition latest = index.archive().latest();
        return new SiteView(
                settings.name(),
                settings.organisation(),
                settings.tagline(),
                settings.language(),
                baseUrl,
                settings.publishDay(),
                settings.contact(),
                navigation,
                logo,
                settings.design().footer(),
                settings.design(),
                latest == null ? null : new EditionPageBuilder(index).line(latest, null));
    }
}
