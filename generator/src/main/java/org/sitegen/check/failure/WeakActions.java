package org.sitegen.check.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.ActionStatus;
import org.sitegen.newsletter.failure.Failure;

/** All that is done about a failure is to ask people to take more care. */
final class WeakActions implements Check {

    /** Verbs that leave the system as it was, in the languages of the themes. */
    private static final Set<String> WEAK_VERBS =
            Set.of(
                    "remind",
                    "retrain",
                    "train",
                    "monitor",
                    "encourage",
                    "warn",
                    "urge",
                    "rappeler",
                    "former",
                    "sensibiliser",
                    "surveiller",
                    "encourager",
                    "avertir");

    private static final List<String> WEAK_PHRASES =
            List.of(
                    "raise awareness",
                    "be careful",
                    "be more careful",
                    "take care",
                    "take more care",
                    "pay attention",
                    "pay more attention",
                    "faire attention",
                    "redoubler d'attention");

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            List<Action> actions = new ArrayList<>(failure.actions());
            actions.removeIf(action -> action.status() == ActionStatus.DROPPED);
            if (!actions.isEmpty() && actions.stream().allMatch(WeakActions::isWeak)) {
                report(failure, actions.get(0), reporter);
            }
        }
    }

    private static void report(Failure failure, Action action, Reporter reporter) {
        reporter.report(
                failure,
                reporter.at(action, Action.ACTION),
                "nothing is done but \"" + action.action() + "\"",
                "Care does not last. Add what makes the mistake impossible, noticed at once, or"
                        + " harmless.");
    }

    private static boolean isWeak(Action action) {
        String text = action.action().strip().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        int space = text.indexOf(' ');
        return WEAK_VERBS.contains(space < 0 ? text : text.substring(0, space))
                || WEAK_PHRASES.stream().anyMatch(text::startsWith);
    }
}
