package org.sitegen.newsletter.failure;

import java.util.List;
import java.util.stream.Collectors;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.text.Kebab;

/** The status of an action and its dates say the same. */
final class ActionStatusRules {

    private static final List<Field<Action, ?>> DONE = List.of(Action.DONE_ON);
    private static final List<Field<Action, ?>> DROPPED =
            List.of(Action.DROPPED_ON, Action.DROPPED_BECAUSE);

    private ActionStatusRules() {}

    /** One finding at most: with the first contradiction the others go. */
    static void hold(Fields fields) {
        ActionStatus status = fields.find(Action.STATUS);
        List<Field<Action, ?>> done = written(fields, DONE);
        List<Field<Action, ?>> dropped = written(fields, DROPPED);
        if (status == null) {
            return;
        }
        if (status != ActionStatus.DONE && !done.isEmpty()) {
            contradicts(fields, status, done, "done" + without(dropped));
        } else if (status != ActionStatus.DROPPED && !dropped.isEmpty()) {
            contradicts(fields, status, dropped, "dropped" + reason(fields) + without(done));
        }
    }

    private static List<Field<Action, ?>> written(Fields fields, List<Field<Action, ?>> some) {
        return some.stream().filter(fields::has).toList();
    }

    private static void contradicts(
            Fields fields, ActionStatus status, List<Field<Action, ?>> some, String other) {
        fields.wrong(
                some.get(0),
                "facts-contradict",
                "the action is \"%s\", but \"%s\" is there"
                        .formatted(Kebab.of(status), some.get(0).name()),
                "Take out %s, or write status: %s.".formatted(names(some), other));
    }

    private static String reason(Fields fields) {
        return fields.has(Action.DROPPED_BECAUSE) ? "" : " and dropped_because with the reason";
    }

    private static String without(List<Field<Action, ?>> others) {
        return others.isEmpty() ? "" : " and take out " + names(others);
    }

    private static String names(List<Field<Action, ?>> some) {
        return some.stream().map(Field::name).collect(Collectors.joining(" and "));
    }
}
