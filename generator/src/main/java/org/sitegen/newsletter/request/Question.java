package org.sitegen.newsletter.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;

/**
 * Something IT has to know before it can answer. While it is open, IT's clock stands still and that
 * of the business runs.
 */
public record Question(
        String question,
        @Nullable String whyItMatters,
        String askedOf,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answer) {

    private static final Field<Question, String> QUESTION =
            Field.of(Question.class, "question", Types.TEXT, "What IT has to know.").required();
    private static final Field<Question, String> ASKED_OF =
            Field.of(Question.class, "asked_of", Types.idOf("unit"), "The unit that can answer it.")
                    .required();
    static final Field<Question, LocalDate> ASKED_ON =
            Field.of(Question.class, "asked_on", Types.DATE, "When it was asked.")
                    .required()
                    .protectedFact();
    static final Field<Question, LocalDate> ANSWERED_ON =
            Field.of(
                            Question.class,
                            "answered_on",
                            Types.DATE,
                            "When it was answered; nothing while it is open.")
                    .protectedFact();
    private static final Field<Question, String> ANSWER =
            Field.of(Question.class, "answer", Types.TEXT, "What was answered.");

    static final Schema<Question> SCHEMA =
            Schema.of("a question", Question.class)
                    .with(
                            QUESTION,
                            Field.of(
                                    Question.class,
                                    "why_it_matters",
                                    Types.TEXT,
                                    "What depends on it."),
                            ASKED_OF,
                            ASKED_ON,
                            ANSWERED_ON,
                            ANSWER)
                    .identifiedBy(Identity.wording(QUESTION, ASKED_OF, ASKED_ON))
                    .holding(Question::isDated)
                    .holding(fields -> DateOrder.hold(fields, ASKED_ON, ANSWERED_ON));

    /** One question. */
    public static final ValueType<Question> TYPE = Types.record(SCHEMA);

    private static void isDated(Fields fields) {
        if (fields.has(ANSWER) && !fields.has(ANSWERED_ON)) {
            fields.wrong(
                    ANSWER,
                    "missing-field",
                    "the question has an answer, but \"answered_on\" is missing",
                    "Say when it was answered: until then the time counts as the business's."
                            + " Write: "
                            + ANSWERED_ON.openExample());
        }
    }

    /** Whether it is open on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !askedOn.isAfter(day) && (answeredOn == null || answeredOn.isAfter(day));
    }
}
