package org.sitegen.newsletter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The promise that an action of a failure is. */
    public static Promise of(Failure failure, Action action) {
        return new Promise(
                failure.reference(),
                action.id(),
                failure.publicFrom(),
                action.action(),
                action.ownerRole(),
                action.due(),
                action.moved(),
                action.doneOn(),
                action.evidence(),
                action.droppedOn(),
                action.droppedBecause());
    }

    /** The promises of a win: to look again. */
    public static List<Promise> of(Win win) {
        Promise followUp = followUp(win);
        return followUp == null ? List.of() : List.of(followUp);
    }

    /** The promise of a win to look again, or null if it makes none. */
    public static @Nullable Promise followUp(Win win) {
        FollowUp followUp = win.followUp();
        return followUp == null ? null : of(win, followUp);
    }

    private static Promise of(Win win, FollowUp followUp) {
        return new Promise(
                win.reference(),
                "follow-up",
                win.publicFrom(),
                followUp.what(),
                null,
                followUp.due(),
                followUp.moved(),
                followUp.doneOn(),
                null,
                followUp.droppedOn(),
                followUp.droppedBecause());
    }
}
