package org.sitegen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;

/** A mistake of YAML does not hide the other mistakes of its file. */
class RestOfYamlTest {

    private static final String FILE = "content/failures/F-2026-014-pay-run.md";

    @Test
    void theMistakesOfOtherFieldsAreToldToo() {
        assertThat(
                        mistakes(
                                """
                                title: Payroll: what went wrong
                                severity: critcal
                                unitts: all
                                """))
                .containsExactly(
                        FILE
                                + ":2:15: error: a text with a colon must be in quotation marks"
                                + " [yaml-colon]",
                        FILE
                                + ":3:11: error: \"critcal\" is not one of the words allowed here"
                                + " [value-not-allowed]",
                        FILE + ":4:1: error: a failure has no field \"unitts\" [unknown-key]");
    }

    @Test
    void everyBrokenFieldIsTold() {
        assertThat(
                        mistakes(
                                """
                                title: "312 people
                                severity: critical
                                summary: @home nobody was paid
                                units: all
                                services: [payroll
                                """))
                .hasSize(3)
                .satisfiesExactly(
                        one -> assertThat(one).contains(":2:", "[yaml-quote]"),
                        one -> assertThat(one).contains(":4:", "[yaml-start]"),
                        one -> assertThat(one).contains(":6:", "[yaml-bracket]"));
    }

    @Test
    void noFieldIsMissingThatOnlyCannotBeRead() {
        assertThat(mistakes("severity critical\ntitle: x\nunits: all\n")).hasSize(1);
        assertThat(mistakes("title: x\n severity: critical\nunits: all\n")).hasSize(1);
        assertThat(mistakes("title: x\nimpact:\n\twhat_it_meant: Late\nseverity: minor\n"))
                .hasSize(1);
    }

    @Test
    void aFieldThatIsMissingIsToldBesideTheBrokenOne() {
        BuiltSite site =
                TestSite.of("")
                        .write(FILE, "---\ntitle: a: b\ndate: 2026-11-17\n---\n\nStory\n")
                        .check();

        assertThat(site.mistakes())
                .anyMatch(one -> one.contains("[yaml-colon]"))
                .anyMatch(one -> one.contains("\"severity\" is missing"))
                .noneMatch(one -> one.contains("\"title\""));
    }

    private static List<String> mistakes(String fields) {
        String text =
                "---\n"
                        + fields
                        + rest(
                                fields,
                                "title: 312 people were paid late",
                                "summary: Everybody was paid on the 18th.",
                                "date: 2026-11-17",
                                "severity: critical",
                                "status: open",
                                "started: 2026-11-17T01:10",
                                "noticed: 2026-11-17T07:30",
                                "services: [payroll]",
                                "units: all",
                                "impact: {what_it_meant: Wages arrived late}",
                                "acknowledgement: That is our fault.")
                        + "---\n\nWe are finding out.\n";
        return TestSite.of("").write(FILE, text).check().mistakes();
    }

    /** The fields that are not there yet. */
    private static String rest(String fields, String... all) {
        StringBuilder rest = new StringBuilder();
        for (String field : all) {
            String name = field.substring(0, 4);
            rest.append(fields.contains(name) ? "" : field + "\n");
        }
        return rest.toString();
    }
}
