package org.sitegen.site.card;

import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.Significance;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.picture.SiteFigures;

/**
 * Makes the card of a win.
 *
 * @param names what things are called
 * @param figures how figures are made
 */
public record WinCardBuilder(RegisterNames names, SiteFigures figures) {

    public WinCard card(Win win) {
        Envelope envelope = win.envelope();
        Measure measure = win.measure();
        return new WinCard(
                win.address(),
                win.id(),
                envelope.title(),
                envelope.summary(),
                win.outcome(),
                envelope.date(),
                win.kind(),
                measure == null ? null : measure.name(),
                measure == null ? null : figures.of(measure, measure.before().value()),
                measure == null ? null : figures.of(measure, measure.after().value()),
                measure == null ? null : measure.per(),
                measure != null && measure.isWorse(),
                measure == null ? null : Significance.of(measure).kind(),
                win.caveat(),
                names.units(envelope.units()),
                envelope.units().contains(Envelope.ALL_UNITS));
    }
}
