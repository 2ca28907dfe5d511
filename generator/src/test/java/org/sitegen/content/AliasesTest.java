package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;

/** What begins with "*" has one cause, wherever it stands, and is told once. */
class AliasesTest {

    private static List<String> errors(String pieces) {
        return TestSite.example(pieces).check().result().findings().stream()
                .map(Finding::headline)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: *x",
                "services: *x",
                "services: [*x]",
                "status: *x",
                "started: *x",
                "impact: *x",
                "impact: {what_it_meant: *x, people: 312}",
                "impact: {what_it_meant: Late, people: *x}",
                "actions: [{id: a1, action: *x, status: open, owner_role: desk-lead, due: 2026-12-01}]",
                "waive: *x"
            })
    void anAliasIsToldOnce(String field) {
        assertThat(errors("-- content/failures/F-2026-014-pay-run.md --\n" + field + "\n"))
                .singleElement()
                .asString()
                .contains("error: \"*x\" begins with \"*\"");
    }

    @Test
    void soIsOneInARegister() {
        List<String> found =
                TestSite.example("")
                        .write(
                                "content/registers/roles.yml",
                                "- {id: desk-lead, name: Lead}\n- *x\n")
                        .check()
                        .result()
                        .findings()
                        .stream()
                        .map(Finding::headline)
                        .filter(headline -> headline.contains("roles.yml"))
                        .toList();
        assertThat(found)
                .singleElement()
                .asString()
                .contains(":2:3: error: \"*x\" begins with \"*\"");
    }
}
