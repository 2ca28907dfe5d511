package org.sitegen.newsletter.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** What must hold of times: that the clocks showed them, and what came first. */
public final class MomentRules {

    private MomentRules() {}

    /** Whether the clocks of the newsletter's zone showed a time; a finding if they did not. */
    public static boolean exists(Fields fields, Location at, Moment moment) {
        ZoneId zone = fields.asOf().zone();
        ZoneOffsetTransition change = moment.change(zone);
        if (change == null || !change.isGap()) {
            return true;
        }
        fields.wrong(
                at,
                "no-such-time",
                "\"%s\" is a time that no clock showed in \"%s\": they went from %s to %s"
                        .formatted(
                                moment,
                                zone.getId(),
                                change.getDateTimeBefore().toLocalTime(),
                                change.getDateTimeAfter().toLocalTime()),
                Advice.of("Write the time that the clocks showed, such as ")
                        .show(Remedy.value(moment.in(zone).toLocalDateTime().toString()))
                        .say("."));
        return false;
    }

    /** Whether a time lies on a day that has come; a finding if it does not. */
    public static boolean hasCome(Fields fields, Field<?, Moment> field, LocalDate today) {
        return hasCome(fields, fields.at(field), field.name(), fields.get(field), today);
    }

    /** The same of a time within another record. */
    public static boolean hasCome(
            Fields fields, Location at, String name, Moment moment, LocalDate today) {
        boolean come = !moment.in(fields.asOf().zone()).toLocalDate().isAfter(today);
        if (!come) {
            reportNotYet(fields, at, name + " (" + moment + ")", today);
        }
        return come;
    }

    /** The same of a day; one that is not there has come. */
    public static void hasCome(
            Fields fields, Location at, String name, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            reportNotYet(fields, at, name + " (" + day + ")", today);
        }
    }

    /** The same of a month, as it is written; one that is not there has begun. */
    public static void hasBegun(
            Fields fields, Location at, String what, @Nullable YearMonth month, LocalDate today) {
        if (month != null && month.atDay(1).isAfter(today)) {
            reportNotYet(fields, at, what, today);
        }
    }

    private static void reportNotYet(Fields fields, Location at, String what, LocalDate today) {
        fields.wrong(
                at,
                "not-yet",
                what + " lies after " + today,
                "Correct the time, or take it out until it has come.");
    }

    /** What came later is not written as earlier. */
    public static void inOrder(Fields fields, Field<?, Moment> earlier, Field<?, Moment> later) {
        Moment first = fields.find(earlier);
        Moment second = fields.find(later);
        ZoneId zone = fields.asOf().zone();
        if (first != null && second != null && second.isBefore(first, zone)) {
            fields.wrong(
                    later,
                    "times-out-of-order",
                    "%s (%s) is before %s (%s)"
                            .formatted(later.name(), second, earlier.name(), first),
                    "Correct one of the two times." + ifToldTwice(second, zone));
        }
    }

    private static String ifToldTwice(Moment moment, ZoneId zone) {
        ZoneOffsetTransition change = moment.change(zone);
        return change == null || !change.isOverlap()
                ? ""
                : " The clocks showed this one twice in that night; for the second, write "
                        + moment
                        + change.getOffsetAfter()
                        + '.';
    }
}
