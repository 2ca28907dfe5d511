package org.sitegen.site.win;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.Sample;
import org.sitegen.newsletter.win.Saving;
import org.sitegen.newsletter.win.Significance;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.index.SiteIndex;

/** Makes the page of a win. */
final class WinPageBuilder {

    private final SiteIndex index;

    WinPageBuilder(SiteIndex index) {
        this.index = index;
    }

    PlannedPage<WinPage> planned(Win win) {
        PageInputs inputs = index.inputs(win).named(win.grewOutOf());
        return PlannedPage.of(win, WinPage.class, inputs.all(), () -> page(win));
    }

    private WinPage page(Win win) {
        Envelope envelope = win.envelope();
        Measure measure = win.measure();
        Saving saving = win.saving();
        return new WinPage(
                win,
                index.card(win),
                measure == null ? null : beforeAfter(win, measure),
                saving == null ? null : index.figures().of(saving.money()),
                saving == null ? null : index.names().unit(saving.agreedWithUnit()),
                index.names().goal(envelope.goal()),
                index.names().services(envelope.services()),
                index.names().capabilities(envelope.capabilities()),
                followUp(win),
                index.link(win.grewOutOf()),
                index.story(win),
                index.links(envelope.related()),
                index.editionLink(win));
    }

    private @Nullable PromiseLine followUp(Win win) {
        Promise promise = win.promise();
        return promise == null ? null : index.promiseLines().line(promise, index.today());
    }

    private BeforeAfter beforeAfter(Win win, Measure measure) {
        Sample before = measure.before();
        Sample after = measure.after();
        Figure first = index.figures().of(measure, before.value());
        Figure second = index.figures().of(measure, after.value());
        return new BeforeAfter(
                measure.name(),
                first,
                before.period(),
                before.n(),
                before.days(),
                before.source(),
                second,
                after.period(),
                after.n(),
                after.days(),
                after.source(),
                measure.basis(),
                measure.isBetter(),
                Significance.of(measure),
                measure.showsItself() ? index.charts().beforeAfter(win.id(), measure) : null);
    }
}
