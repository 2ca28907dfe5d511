package org.sitegen.newsletter.survey;

import java.time.LocalDate;
import java.util.List;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryEvent;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What readers were asked. */
public record Survey(Envelope envelope, String question, LocalDate heldOn) implements Entry {

    static final Schema<Survey> SCHEMA =
            Schema.of("a survey", Survey.class, Envelope.SCHEMA)
                    .with(
                            Survey::envelope,
                            Envelope.TITLE,
                            Envelope.SUMMARY,
                            Envelope.DATE,
                            Envelope.UNITS,
                            Envelope.SERVICES,
                            Envelope.GOAL)
                    .with(
                            Field.of("question", Types.TEXT, Survey::question, "What was asked.")
                                    .required(),
                            Field.of("held_on", Types.DATE, Survey::heldOn, "When it was held.")
                                    .required());

    public static final EntryType<Survey> TYPE =
            EntryType.numbered("survey", "surveys", 'Y', "031-desk", SCHEMA);

    @Override
    public EntryType<Survey> type() {
        return TYPE;
    }

    @Override
    public LocalDate publicFrom() {
        return envelope.date();
    }

    @Override
    public List<EntryEvent> events() {
        return List.of(new EntryEvent(heldOn, "held", null));
    }
}
