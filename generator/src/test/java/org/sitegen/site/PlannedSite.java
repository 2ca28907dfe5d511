package org.sitegen.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.sitegen.TestSite;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.value.Address;
import org.sitegen.output.ExampleWords;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.plan.Site;
import org.sitegen.site.plan.SitePlan;

/** The pages of the small newsletter of the checks, with some pieces of it written anew. */
public final class PlannedSite {

    private final Site site;

    private PlannedSite(Site site) {
        this.site = site;
    }

    /** The site on the day of the checks, 22 November 2026. */
    public static PlannedSite of(String pieces) {
        return on(TestSite.TODAY.toString(), pieces);
    }

    /** The site on another day. */
    public static PlannedSite on(String today, String pieces) {
        LocalDate day = LocalDate.parse(today);
        Newsletter newsletter = TestSite.read(pieces, day).newsletter();
        return new PlannedSite(
                new SitePlan(newsletter, Map.of(), day, new ExampleWords(), null, null).site());
    }

    public Site site() {
        return site;
    }

    /** What its pages are made of. */
    public SiteIndex index() {
        return site.index();
    }

    /** The entry of a type with an id. */
    public <E extends Entry> E entry(EntryType<E> type, String id) {
        return index().newsletter().all(type).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type.name() + " '" + id + "'"));
    }

    /** The page at an address, which is a record of this type. */
    public <P extends Page> P page(String address, Class<P> type) {
        PlannedPage<?> found =
                site.pages().stream()
                        .filter(page -> page.address().equals(new Address(address)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No page at '" + address + "'"));
        assertThat(found.type()).isEqualTo(type);
        return type.cast(found.make());
    }
}
