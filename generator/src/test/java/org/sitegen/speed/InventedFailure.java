package org.sitegen.speed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** The file of an invented failure: those of the last months are still being worked on. */
final class InventedFailure {

    private static final List<String> HEADINGS =
            List.of(
                    "What happened",
                    "What it meant for you",
                    "Why it happened",
                    "What we have changed");

    private InventedFailure() {}

    static String file(String id, YearMonth month, Scene scene) {
        Chance chance = new Chance(id);
        boolean closed = month.isBefore(scene.calendar().last().minusMonths(1));
        LocalDate day = month.atDay(chance.between(1, 27));
        return FACTS.formatted(
                        capital(chance.of(Phrases.SYSTEMS)) + " " + chance.of(Phrases.WRONG),
                        chance.of(Phrases.SENTENCES),
                        day,
                        chance.of(List.of("incident", "process", "supplier", "decision")),
                        chance.of(List.of("major", "minor", "minor", "minor")),
                        closed ? "closed" : "acting",
                        day,
                        day,
                        day,
                        chance.of(List.of("monitoring", "it-staff", "people-using-it")),
                        scene.services(chance, 2),
                        scene.units(chance, 3),
                        scene.referenceFrom(id, chance),
                        scene.benchmark(chance),
                        chance.of(Phrases.SENTENCES),
                        chance.between(3, 400),
                        chance.between(1, 90))
                + timeline(chance, day)
                + factors(chance)
                + actions(chance, closed ? day : scene.calendar().today(), closed)
                + (closed ? "reviewed_with: [%s]%n".formatted(scene.unit(chance)) : "")
                + "---\n\n"
                + Story.of(chance, scene.references(chance), HEADINGS);
    }

    private static final String FACTS =
            """
            ---
            title: "%s"
            summary: "%s It was put right on the same day."
            date: %s
            kind: %s
            severity: %s
            status: %s
            started: %sT08:10
            noticed: %sT08:45
            restored: %sT15:30
            noticed_by: %s
            services: [%s]
            units: [%s]
            related: [%s, benchmark:%s]
            impact:
              what_it_meant: "%s"
              people: %d
              people_basis: counted
              hours_lost: %d
              data: none
              who_was_not_affected: "Everybody who works from the depots."
            acknowledgement: "You lost time that you had planned for other work. We should have rung you first."
            trigger: "A setting was changed on the evening before."
            """;

    private static String timeline(Chance chance, LocalDate day) {
        StringBuilder lines = new StringBuilder("updates:\n");
        for (int hour = 9; hour < 12; hour++) {
            lines.append("  - {at: ").append(day).append(hour < 10 ? "T0" : "T").append(hour);
            lines.append(":05, said: \"").append(chance.of(Phrases.SENTENCES)).append("\"}\n");
        }
        return lines.toString();
    }

    private static String factors(Chance chance) {
        StringBuilder lines = new StringBuilder("contributing_factors:\n");
        List<String> types = List.of("change", "process", "capacity");
        for (String reason : chance.of(Phrases.REASONS, types.size())) {
            String type = types.get(chance.between(0, types.size() - 1));
            lines.append("  - factor: \"").append(reason).append("\"\n");
            lines.append("    type: ").append(type).append('\n');
            lines.append("    why_it_made_sense: \"It had gone well for years.\"\n");
        }
        return lines + "went_well:\n  - \"The desk kept a list of everybody who called.\"\n";
    }

    private static String actions(Chance chance, LocalDate from, boolean closed) {
        StringBuilder lines = new StringBuilder("actions:\n");
        List<String> steps = chance.of(Phrases.STEPS, 3);
        for (int i = 1; i <= 3; i++) {
            LocalDate due = from.plusDays(9L * i);
            lines.append("  - id: a").append(i).append("\n    action: \"");
            lines.append(steps.get(i - 1)).append("\"\n    type: ");
            lines.append(i == 1 ? "process" : "prevent").append('\n');
            lines.append("    owner_role: role-").append(chance.between(1, 9));
            lines.append("\n    due: ").append(due).append('\n');
            lines.append(closed ? done(due) : "    status: open\n");
        }
        return lines.toString();
    }

    private static String done(LocalDate due) {
        return "    status: done\n    done_on: %s\n    evidence: \"Seen in use\"%n"
                .formatted(due.minusDays(2));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
