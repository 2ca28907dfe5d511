package org.sitegen.site.promise;

import java.time.LocalDate;
import java.util.List;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** Every promise, and how many were kept by the date first promised. */
public final class PromiseSection implements Section {

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        return List.of(
                new PlannedPage<>(
                        new Address("promises/"),
                        "promises",
                        PromiseIndexPage.class,
                        new PageInputs().promises(index.promises().all()).all(),
                        () -> page(index)));
    }

    private static PromiseIndexPage page(SiteIndex index) {
        LocalDate today = index.today();
        PromiseRegister promises = index.promises();
        return new PromiseIndexPage(
                lines(index, promises.lateOn(today)),
                lines(index, promises.comingAfter(today)),
                newest(index, promises.keptBy(today)),
                newest(index, promises.droppedBy(today)),
                promises.countAsOf(today));
    }

    private static List<PromiseLine> newest(SiteIndex index, List<Promise> promises) {
        return lines(index, NewestFirst.first(promises));
    }

    private static List<PromiseLine> lines(SiteIndex index, List<Promise> promises) {
        return index.promiseLines().lines(promises, index.today());
    }
}
