package org.sitegen.speed;

/** The settings and registers of an invented newsletter. */
final class InventedRegisters {

    static final String SETTINGS =
            """
            name: IT in the open
            organisation: Invented County
            tagline: "What IT finished, measured and got wrong"
            language: en
            zone: Europe/London
            contact: {name: The IT desk, email: desk@county.example, phone: "01632 960 000"}
            publish_day: First Wednesday of the month
            severities:
              critical: "A payment or a legal deadline was missed"
              major: "A whole team could not work for half a day"
              minor: "People were held up and found another way"
              near-miss: "Nobody was harmed, by luck"
            due_days: {critical: 15, major: 30, minor: 60, near-miss: 60}
            currency: GBP
            external_links: [handbook.example]
            """;

    private InventedRegisters() {}

    static String units() {
        return list("- {id: unit-%1$d, name: Office %1$d}\n", Scene.UNITS);
    }

    static String roles() {
        return list("- {id: role-%1$d, name: Lead %1$d}\n", 9);
    }

    static String goals() {
        return list(
                """
                - id: goal-%1$d
                  aim: "Settle nine of ten cases of kind %1$d within a week"
                  organisation: Invented County
                  owner_unit: unit-%1$d
                  accountable_role: role-1
                  measure: "Share of cases settled within a week: 71 %% today, aim 90 %%"
                  by: 2027-12
                  source: "Plan of the county, page %1$d"
                """,
                Scene.GOALS);
    }

    static String services() {
        return list(
                """
                - id: service-%1$d
                  name: Service %1$d
                  what_it_is_for: "Doing the work of kind %1$d"
                  hours: "08:00 to 18:00, Monday to Friday"
                  owner_role: role-2
                  units: [unit-%1$d, unit-1, unit-2]
                """,
                Scene.SERVICES);
    }

    static String glossary() {
        return list("- {term: setting %1$d, plain: \"Something that can be set to %1$d\"}\n", 20)
                + "- {term: retry, plain: \"To try again\"}\n"
                + "- {term: provisional, plain: \"Before the last records are in\"}\n"
                + "- {term: supplier, plain: \"A company that we pay for a service\"}\n";
    }

    private static String list(String item, int count) {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            items.append(item.formatted(i));
        }
        return items.toString();
    }
}
