package org.sitegen.newsletter.incident;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.MomentRules;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/**
 * Something small that went wrong and is over: counted and listed, without a page of its own.
 *
 * @param start when it began
 * @param minutes how long it lasted
 * @param service the service that it touched
 * @param sentence what it was
 */
public record SmallIncident(Moment start, int minutes, String service, String sentence) {

    private static final int LONGEST = 300;

    public static final Field<SmallIncident, Moment> START =
            Field.of(SmallIncident.class, "start", Types.MOMENT, "When it began.")
                    .required()
                    .protectedFact();
    public static final Field<SmallIncident, Integer> MINUTES =
            Field.of(SmallIncident.class, "minutes", Types.COUNT, "How many minutes it lasted.")
                    .required()
                    .protectedFact();

    private static final Field<SmallIncident, String> SERVICE =
            Field.of(
                            SmallIncident.class,
                            "service",
                            Types.idOf("service"),
                            "The service that it touched.")
                    .required()
                    .protectedFact();

    /** Its fields are the columns of the files. */
    public static final Schema<SmallIncident> SCHEMA =
            Schema.of("a small incident", SmallIncident.class)
                    .with(
                            START,
                            MINUTES,
                            SERVICE,
                            Field.of(
                                            SmallIncident.class,
                                            "sentence",
                                            Types.characters(LONGEST),
                                            "What it was, in one sentence.")
                                    .required())
                    .identifiedBy(Identity.of(START, SERVICE))
                    .holding(SmallIncident::isOver);

    /** Earlier ones first. */
    public static Comparator<SmallIncident> order(ZoneId zone) {
        return Comparator.comparing((SmallIncident one) -> one.begin(zone).toInstant())
                .thenComparing(SmallIncident::service)
                .thenComparing(SmallIncident::sentence);
    }

    public ZonedDateTime begin(ZoneId zone) {
        return start.in(zone);
    }

    private static void isOver(Fields fields) {
        Moment start = fields.find(START);
        Integer minutes = fields.find(MINUTES);
        LocalDate today = fields.asOf().today();
        if (start == null
                || !MomentRules.exists(fields, fields.at(START), start)
                || !MomentRules.hasCome(fields, START, today)
                || minutes == null) {
            return;
        }
        LocalDate end = start.in(fields.asOf().zone()).plusMinutes(minutes).toLocalDate();
        if (end.isAfter(today)) {
            fields.wrong(
                    MINUTES,
                    "not-yet",
                    "it ends on \"%s\", which lies after %s".formatted(end, today),
                    "Correct the minutes, or take the line out until it is over.");
        }
    }
}
