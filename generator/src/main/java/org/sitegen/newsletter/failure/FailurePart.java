package org.sitegen.newsletter.failure;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.MomentRules;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** One of the times of a failure that came and went. */
public record FailurePart(Moment started, Moment restored) {

    public static final Field<FailurePart, Moment> STARTED =
            Field.of(FailurePart.class, "started", Types.MOMENT, "When it began this time.")
                    .required()
                    .protectedFact();
    public static final Field<FailurePart, Moment> RESTORED =
            Field.of(FailurePart.class, "restored", Types.MOMENT, "When it was over this time.")
                    .required()
                    .protectedFact();

    static final Schema<FailurePart> SCHEMA =
            Schema.of("a part of a failure", FailurePart.class)
                    .with(STARTED, RESTORED)
                    .identifiedBy(Identity.of(STARTED))
                    .holding(fields -> MomentRules.inOrder(fields, STARTED, RESTORED));

    long minutes(ZoneId zone) {
        return started.until(restored, zone).toMinutes();
    }

    /** The parts follow each other, from the beginning of the failure to its end. */
    static void holdAll(Fields fields, LocalDate today) {
        Moment before = fields.find(FailureFields.STARTED);
        boolean sound = true;
        for (FailurePart part : fields.get(FailureFields.PARTS)) {
            sound = sound && part.isSound(fields, today) && part.fits(fields, before);
            before = part.restored();
        }
    }

    private boolean isSound(Fields fields, LocalDate today) {
        Location end = fields.at(this, RESTORED);
        return MomentRules.exists(fields, fields.at(this, STARTED), started)
                && MomentRules.exists(fields, end, restored)
                && MomentRules.hasCome(fields, end, RESTORED.name(), restored, today);
    }

    private boolean fits(Fields fields, @Nullable Moment before) {
        Moment end = fields.find(FailureFields.RESTORED);
        ZoneId zone = fields.asOf().zone();
        boolean late = end != null && end.isBefore(restored, zone);
        boolean early = before != null && started.isBefore(before, zone);
        if (late || early) {
            outOfOrder(fields, this, late);
        }
        return !late && !early;
    }

    private static void outOfOrder(Fields fields, FailurePart part, boolean late) {
        fields.wrong(
                fields.at(part, late ? RESTORED : STARTED),
                "times-out-of-order",
                late
                        ? "this part ends (%s) after the failure".formatted(part.restored())
                        : "this part begins (%s) before the failure, or before the part above it ends"
                                .formatted(part.started()),
                "Correct the time: the parts lie between started and restored of the failure, one"
                        + " after the other.");
    }
}
