package org.sitegen.newsletter.failure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.MomentRules;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** The times of a failure are times that there were, and in an order that can be. */
final class FailureTimes {

    private FailureTimes() {}

    /** A time with a mistake of its own is compared with no other. */
    static void hold(Fields fields) {
        LocalDate today = fields.asOf().seenOn(fields.get(Envelope.DATE)).today();
        List<Field<Failure, Moment>> sound = new ArrayList<>();
        for (Field<Failure, Moment> field : FailureFields.TIMES) {
            Moment moment = fields.find(field);
            if (moment != null
                    && MomentRules.exists(fields, fields.at(field), moment)
                    && MomentRules.hasCome(fields, field, today)) {
                sound.add(field);
            }
        }
        areInOrder(fields, sound);
        FailurePart.holdAll(fields, today);
        for (Update update : fields.get(FailureFields.UPDATES)) {
            MomentRules.exists(fields, fields.at(update, Update.AT), update.at());
        }
    }

    /** It may be over before anybody notices, and a near-miss may be noticed before it begins. */
    private static void areInOrder(Fields fields, List<Field<Failure, Moment>> sound) {
        if (!sound.contains(FailureFields.STARTED)) {
            return;
        }
        boolean nearMiss = fields.find(FailureFields.SEVERITY) == FailureSeverity.NEAR_MISS;
        if (sound.contains(FailureFields.NOTICED) && !nearMiss) {
            MomentRules.inOrder(fields, FailureFields.STARTED, FailureFields.NOTICED);
        }
        if (sound.contains(FailureFields.RESTORED)) {
            MomentRules.inOrder(fields, FailureFields.STARTED, FailureFields.RESTORED);
        }
    }
}
