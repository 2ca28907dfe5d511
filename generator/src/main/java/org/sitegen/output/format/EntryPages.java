package org.sitegen.output.format;

import java.util.List;
import org.sitegen.site.Page;
import org.sitegen.site.benchmark.BenchmarkPage;
import org.sitegen.site.edition.EditionPage;
import org.sitegen.site.failure.FailurePage;
import org.sitegen.site.plan.Site;
import org.sitegen.site.win.WinPage;

/**
 * The pages of a site that are the home of an entry, in the order of the site.
 *
 * @param editions the editions, each once
 * @param failures the failures
 * @param wins the wins
 * @param benchmarks the benchmarks
 */
public record EntryPages(
        List<EditionPage> editions,
        List<FailurePage> failures,
        List<WinPage> wins,
        List<BenchmarkPage> benchmarks) {

    public static EntryPages of(Site site) {
        return new EntryPages(
                all(site, EditionPage.class).stream().filter(EntryPages::isItself).toList(),
                all(site, FailurePage.class),
                all(site, WinPage.class),
                all(site, BenchmarkPage.class));
    }

    /** Whether a page is the edition itself, not its print sheet or the latest one once more. */
    public static boolean isItself(EditionPage page) {
        return page.address().equals(page.canonical());
    }

    private static <P extends Page> List<P> all(Site site, Class<P> kind) {
        return site.pages().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
