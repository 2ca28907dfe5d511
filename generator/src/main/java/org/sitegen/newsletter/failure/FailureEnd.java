package org.sitegen.newsletter.failure;

import org.sitegen.schema.Fields;

/** A failure is over or goes on: one of the two, and over once it is closed. */
final class FailureEnd {

    private FailureEnd() {}

    static void hold(Fields fields, FailureStatus status) {
        if (fields.get(FailureFields.ONGOING)) {
            goesOn(fields, status == FailureStatus.CLOSED);
        } else if (!fields.has(FailureFields.RESTORED)) {
            saysNothing(fields, status);
        }
    }

    private static void saysNothing(Fields fields, FailureStatus status) {
        if (status == FailureStatus.CLOSED) {
            missing(fields, "closed, but \"restored\" is missing", "", "");
        } else if (status != FailureStatus.OPEN) {
            missing(
                    fields,
                    "understood, but neither \"restored\" nor \"ongoing\" is there",
                    ", or that it goes on",
                    " (Or: ongoing: true)");
        }
    }

    private static void goesOn(Fields fields, boolean closed) {
        if (fields.has(FailureFields.RESTORED)) {
            doesNotGoOn(
                    fields,
                    "\"ongoing\" says that it still goes on, but \"restored\" says when it was over",
                    "If it is over, take out ongoing; if it goes on, take out restored.");
        } else if (fields.has(FailureFields.ENDED)) {
            doesNotGoOn(
                    fields,
                    "\"ongoing\" says that it still goes on, but \"ended\" says how it ended",
                    "If it is over, write when under restored, in the place of ongoing; if it goes"
                            + " on, take out ended.");
        } else if (closed) {
            doesNotGoOn(
                    fields,
                    "\"ongoing\" says that it still goes on, but the status is \"closed\"",
                    "If it is over, write when under restored, in the place of ongoing; if it goes"
                            + " on, write status: acting.");
        }
    }

    private static void missing(Fields fields, String is, String orGoesOn, String orWrite) {
        fields.wrong(
                FailureFields.STATUS,
                "missing-field",
                "the failure is " + is,
                "Say when it was over%s. Write: %s%s"
                        .formatted(orGoesOn, FailureFields.RESTORED.openExample(), orWrite));
    }

    private static void doesNotGoOn(Fields fields, String message, String advice) {
        fields.wrong(FailureFields.ONGOING, "facts-contradict", message, advice);
    }
}
