package org.sitegen.output.data;

import java.util.List;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureFields;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What is told of failures besides what their editors wrote: what has become of actions. */
final class FailureData {

    private FailureData() {}

    static List<Field<Failure, ?>> derived(PromiseData promises) {
        return List.of(
                Field.of(
                        FailureFields.ACTIONS.name(),
                        Types.listOf(Types.record(action(promises))),
                        FailureData::actions,
                        FailureFields.ACTIONS.meaning()));
    }

    private static List<PromisedAction> actions(Failure failure) {
        return failure.actions().stream()
                .map(action -> new PromisedAction(action, failure.promise(action)))
                .toList();
    }

    private static Schema<PromisedAction> action(PromiseData promises) {
        List<String> course = promises.course().stream().map(Field::name).toList();
        return Schema.<PromisedAction>writeOnly(Action.SCHEMA.name())
                .with(
                        PromisedAction::action,
                        Action.SCHEMA.fields().stream()
                                .filter(field -> !course.contains(field.name()))
                                .toList())
                .with(PromisedAction::promise, promises.course());
    }

    /** An action with the promise that it is. */
    private record PromisedAction(Action action, Promise promise) {}
}
