package org.sitegen.output;

import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.win.Credit;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.Sample;
import org.sitegen.newsletter.win.Saving;
import org.sitegen.newsletter.win.Voice;
import org.sitegen.newsletter.win.Win;
import org.sitegen.text.Json;
import org.sitegen.text.Kebab;

/**
 * Writes all that is published about wins, but for their stories.
 *
 * @param money writes amounts
 * @param seen what may be named
 * @param promises writes what has become of promises
 */
record WinFacts(MoneyFacts money, Seen seen, PromiseFacts promises) {

    void write(Win win, Json json) {
        EntryFacts.write(win, seen, json)
                .text("outcome", win.outcome())
                .text("kind", Kebab.ofNullable(win.kind()))
                .object("measure", win.measure(), WinFacts::measure)
                .text("not_measured_because", win.notMeasuredBecause())
                .object("money", win.saving(), this::saving)
                .list("credits", win.credits(), WinFacts::credit)
                .flag("proactive", win.proactive())
                .text("spotted_in", win.spottedIn())
                .text("caveat", win.caveat())
                .object("follow_up", win.promise(), this::followUp)
                .text("grew_out_of", seen.text(win.grewOutOf()))
                .object("voice", win.voice(), WinFacts::voice);
    }

    private static void measure(Measure measure, Json json) {
        json.text("name", measure.name())
                .text("unit", Kebab.of(measure.unit()))
                .text("unit_label", measure.unitLabel())
                .text("direction", Kebab.of(measure.direction()))
                .object("before", measure.before(), WinFacts::sample)
                .object("after", measure.after(), WinFacts::sample)
                .text("basis", Kebab.of(measure.basis()));
    }

    private static void sample(Sample sample, Json json) {
        json.number("value", sample.value())
                .text("period", sample.period())
                .number("n", sample.n())
                .text("source", sample.source());
    }

    private void saving(Saving saving, Json json) {
        money.write(saving.money(), json);
        json.text("kind", Kebab.of(saving.kind()))
                .text("basis", Kebab.ofNullable(saving.basis()))
                .text("period", saving.period())
                .text("agreed_with_unit", saving.agreedWithUnit());
    }

    private static void credit(Credit credit, Json json) {
        json.text("who", credit.who())
                .text("side", Kebab.of(credit.side()))
                .text("for", credit.what());
    }

    private void followUp(Promise followUp, Json json) {
        json.text("what", followUp.what());
        promises.course(followUp, json);
    }

    private static void voice(Voice voice, Json json) {
        json.text("quote", voice.quote()).text("who", voice.who());
    }
}
