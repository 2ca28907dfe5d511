package org.sitegen.newsletter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.text.Kebab;

/** Settings that say something of each of a few things, by their names. */
class NamesInSettingsTest {

    @Test
    void namesAreThoseOfFailuresAndRequests() {
        assertThat(Arrays.stream(FailureSeverity.values()).map(Kebab::of))
                .containsExactlyElementsOf(SiteSettings.OF_FAILURES);
        assertThat(Arrays.stream(RequestClass.values()).map(Kebab::of))
                .containsExactlyElementsOf(SiteSettings.OF_REQUESTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due_days: {near_miss: 5} | near_miss | Did you mean \"near-miss\"?",
                "due_days: {high: 5} | high | Use one of: critical, major, minor, near-miss.",
                "due_days: {high: 5, major: 9} | high | Use one of: critical, minor, near-miss.",
                "triage: {urgent: At once} | urgent | Use one of: now, soon, plan, later.",
            })
    void aNameThatDoesNotExistIsToldWhereItStands(String line, String name, String advice) {
        Finding finding = only(line);

        assertThat(finding.message())
                .isEqualTo('"' + name + "\" is not one of the names allowed here");
        assertThat(
                        finding.location()
                                .file()
                                .text()
                                .lines()
                                .skip(finding.location().line() - 1)
                                .findFirst()
                                .orElse("")
                                .substring(finding.location().column() - 1))
                .startsWith(name);
        assertThat(finding.advice()).contains(advice);
    }

    @Test
    void aNumberAloneIsMeantOfAll() {
        assertThat(only("due_days: 30").advice())
                .endsWith("due_days: {critical: 30, major: 30, minor: 30, near-miss: 30}");
    }

    private static Finding only(String line) {
        var found =
                TestSite.example("-- content/site.yml --\n" + line + "\n")
                        .build()
                        .result()
                        .findings();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
