package org.sitegen.newsletter.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.MomentRules;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** What the page of a request tells of as done was done on a day that has come. */
final class RequestDays {

    private static final List<Field<Request, LocalDate>> OF_ALL =
            List.of(RequestFields.ASKED_ON, RequestFields.DELIVERED_ON, RequestFields.WITHDRAWN_ON);

    private static final List<Field<Question, LocalDate>> OF_A_QUESTION =
            List.of(Question.ASKED_ON, Question.ANSWERED_ON);

    private final Fields fields;
    private final LocalDate today;

    private RequestDays(Fields fields) {
        this.fields = fields;
        this.today = fields.asOf().today();
    }

    /** A request goes on after its own day, so that one that nobody sees yet may be further on. */
    static void haveCome(Fields fields) {
        RequestDays days = new RequestDays(fields);
        if (fields.get(Envelope.DATE).isAfter(days.today)) {
            return;
        }
        for (Field<Request, LocalDate> field : OF_ALL) {
            LocalDate day = fields.find(field);
            MomentRules.hasCome(fields, fields.at(field), field.name(), day, days.today);
        }
        days.haveCome(fields.find(RequestFields.ANSWER), List.of(Answer.ANSWERED_ON));
        days.haveCome(fields.find(RequestFields.DECISION), List.of(Decision.ON));
        for (Question question : fields.get(RequestFields.QUESTIONS)) {
            days.haveCome(question, OF_A_QUESTION);
        }
    }

    private <R> void haveCome(@Nullable R part, List<Field<R, LocalDate>> all) {
        if (part == null) {
            return;
        }
        for (Field<R, LocalDate> field : all) {
            LocalDate day = field.getter().apply(part);
            MomentRules.hasCome(fields, fields.at(part, field), field.name(), day, today);
        }
    }
}
