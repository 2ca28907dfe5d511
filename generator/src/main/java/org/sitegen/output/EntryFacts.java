package org.sitegen.output;

import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.text.Json;

/** Writes what all failures and wins have. */
final class EntryFacts {

    private EntryFacts() {}

    static Json write(Entry entry, Seen seen, Json json) {
        Envelope envelope = entry.envelope();
        return json.text("id", entry.id())
                .text("address", entry.address().path())
                .text("title", envelope.title())
                .text("summary", envelope.summary())
                .text("date", envelope.date().toString())
                .text("edition", envelope.month().toString())
                .texts("units", envelope.units())
                .text("goal", envelope.goal())
                .text("no_goal_because", envelope.noGoalBecause())
                .texts("capabilities", envelope.capabilities())
                .texts("services", envelope.services())
                .texts("related", seen.texts(envelope.related()))
                .text("note_changed", envelope.noteChanged());
    }
}
