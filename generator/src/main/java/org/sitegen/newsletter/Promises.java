package org.sitegen.newsletter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every promise of a newsletter from the entries that make them. */
public final class Promises {

    private Promises() {}

    /** All promises, by the date first promised, then by entry and name. */
    public static List<Promise> of(Newsletter newsletter) {
        List<Promise> promises = new ArrayList<>();
        newsletter.failures().forEach(failure -> promises.addAll(of(failure)));
        newsletter.wins().forEach(win -> promises.addAll(of(win)));
        promises.sort(
                Comparator.comparing(Promise::promised)
                        .thenComparing(Promise::entry)
                        .thenComparing(Promise::id));
        return List.copyOf(promises);
    }

    /** The promises of a failure: its actions. */
    public static List<Promise> of(Failure failure) {
        return failure.actions().stream().map(action -> of(failure, action)).toList();
    }

    /** The promises of a win: to look again. */
    public static List<Promise> of(Win win) {
        FollowUp followUp = win.followUp();
        return followUp == null
                ? List.of()
                : List.of(
                        new Promise(
                                win.reference(),
                                "follow-up",
                                followUp.what(),
                                null,
                                followUp.due(),
                                List.of(),
                                followUp.doneOn(),
                                null,
                                null));
    }

    private static Promise of(Failure failure, Action action) {
        return new Promise(
                failure.reference(),
                action.id(),
                action.action(),
                action.ownerRole(),
                action.due(),
                action.moved(),
                action.doneOn(),
                action.evidence(),
                action.droppedBecause());
    }
}
