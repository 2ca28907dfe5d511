package org.sitegen.speed;

import java.time.YearMonth;
import java.util.List;

/** The file of an invented edition, with its letter. */
final class InventedEdition {

    private InventedEdition() {}

    static String file(YearMonth month, List<String> leads, Scene scene) {
        Chance chance = new Chance("edition-" + month);
        return FACTS.formatted(
                month,
                Calendar.appears(month),
                Calendar.appears(month.plusMonths(1)),
                month,
                String.join(", ", leads),
                notes(month, scene),
                chance.of(Phrases.SENTENCES),
                chance.of(Phrases.SENTENCES),
                scene.reference(chance),
                chance.of(Phrases.SENTENCES));
    }

    private static String notes(YearMonth month, Scene scene) {
        StringBuilder notes = new StringBuilder();
        for (int i = 1; i <= scene.benchmarks(); i++) {
            if (InventedBenchmark.misses(i, month)) {
                notes.append(notes.length() == 0 ? "benchmark_notes:\n" : "");
                notes.append("  figure-").append(i).append(": \"Two people were ill.\"\n");
            }
        }
        return notes.toString();
    }

    private static final String FACTS =
            """
            ---
            month: %s
            publish_on: %s
            next_edition_on: %s
            headline: "What IT finished, and what went wrong, in %s"
            subject: "The month in IT"
            preheader: "What went wrong, what went well, and what we promised to do about it."
            letter: {from_role: role-1, unit: unit-1}
            lead: [%s]
            %s---

            %s %s

            More than one of you asked about [this](%s). %s
            """;
}
