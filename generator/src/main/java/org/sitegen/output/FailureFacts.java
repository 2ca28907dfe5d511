package org.sitegen.output;

import java.time.ZoneId;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.Factor;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.Impact;
import org.sitegen.newsletter.failure.People;
import org.sitegen.newsletter.failure.Update;
import org.sitegen.text.Json;
import org.sitegen.text.Kebab;

/**
 * Writes all that is published about failures, but for their stories.
 *
 * @param zone where the clocks of the site are
 * @param money writes amounts
 * @param seen what may be named
 * @param promises writes what has become of actions
 */
record FailureFacts(ZoneId zone, MoneyFacts money, Seen seen, PromiseFacts promises) {

    void write(Failure failure, Json json) {
        EntryFacts.write(failure, seen, json)
                .text("kind", Kebab.of(failure.kind()))
                .text("severity", Kebab.of(failure.severity()))
                .text("status", Kebab.of(failure.status()))
                .text("started", Texts.of(failure.started(), zone))
                .text("noticed", Texts.of(failure.noticed(), zone))
                .text("restored", Texts.of(failure.restored(), zone))
                .flag("ongoing", failure.ongoing())
                .text("noticed_by", Kebab.ofNullable(failure.noticedBy()))
                .object("impact", failure.impact(), this::impact)
                .text("acknowledgement", failure.acknowledgement())
                .text("workaround", failure.workaround())
                .list("contributing_factors", failure.factors(), FailureFacts::factor)
                .text("trigger", failure.trigger())
                .texts("went_well", failure.wentWell())
                .texts("lucky", failure.lucky())
                .texts("lessons", failure.lessons())
                .texts("not_known_yet", failure.notKnownYet())
                .list("updates", failure.updates(), this::update)
                .list("actions", failure.actions(), (action, item) -> action(failure, action, item))
                .text("no_action_because", failure.noActionBecause())
                .texts("reviewed_with", failure.reviewedWith())
                .text("disagreement", failure.disagreement())
                .text("recurrence_of", seen.text(failure.recurrenceOf()));
    }

    private void impact(Impact impact, Json json) {
        json.text("what_it_meant", impact.whatItMeant())
                .object(
                        "people",
                        impact.people().isKnown() ? impact.people() : null,
                        FailureFacts::people)
                .text("people_basis", Kebab.ofNullable(impact.peopleBasis()))
                .number("hours_lost", impact.hoursLost())
                .object("money", impact.money(), money::write)
                .texts("deadlines_missed", impact.deadlinesMissed())
                .text("data", Kebab.ofNullable(impact.data()))
                .text("who_was_not_affected", impact.whoWasNotAffected());
    }

    private static void people(People people, Json json) {
        json.number("min", people.min()).number("max", people.max());
    }

    private static void factor(Factor factor, Json json) {
        json.text("factor", factor.factor())
                .text("type", Kebab.of(factor.type()))
                .text("why_it_made_sense", factor.whyItMadeSense());
    }

    private void update(Update update, Json json) {
        json.text("at", Texts.of(update.at(), zone)).text("said", update.said());
    }

    private void action(Failure failure, Action action, Json json) {
        json.text("id", action.id())
                .text("action", action.action())
                .text("type", Kebab.ofNullable(action.type()))
                .text("owner_role", action.ownerRole())
                .text("status", Kebab.of(action.status()));
        promises.course(failure.promise(action), json);
    }
}
