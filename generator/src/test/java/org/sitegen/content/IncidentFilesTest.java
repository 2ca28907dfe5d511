package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;

/** A mistake in a file of small incidents is told at its place. */
class IncidentFilesTest {

    private static final String HEAD = "start,minutes,service,sentence\n";
    private static final String FILE = "content/incidents/2026.csv";

    private static List<Finding> found(String text) {
        return site(text).check().result().findings();
    }

    private static TestSite site(String text) {
        return TestSite.example("").write(FILE, text);
    }

    private static List<String> headlines(String text) {
        return found(text).stream().map(Finding::headline).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-02T09:40,12,paroll,Late.  | 2:21: error: there is no service \"paroll\" [unknown-reference]",
                "02/10/2026 09:40,12,payroll,Late. | 2:1: error: \"02/10/2026 09:40\" is not a time [value-not-allowed]",
                "2026-11-23T09:40,12,payroll,Late. | 2:1: error: start (2026-11-23T09:40) lies after 2026-11-22 [not-yet]",
                "2026-03-29T01:30,12,payroll,Late. | 2:1: error: \"2026-03-29T01:30\" is a time that no clock showed in \"Europe/Dublin\": they went from 01:00 to 02:00 [no-such-time]",
                "2026-11-22T09:40,2880,payroll,On. | 2:18: error: it ends on \"2026-11-24\", which lies after 2026-11-22 [not-yet]",
                "2026-10-02T09:40,-5,payroll,Late. | 2:18: error: \"-5\" is not a whole number [value-not-allowed]",
                "2026-10-02T09:40,1.5,payroll,Late.| 2:18: error: \"1.5\" is not a whole number [value-not-allowed]",
                "2026-10-02T09:40,12,,Late.        | 2:21: error: \"service\" is missing in this line [missing-field]",
                "2026-10-02T09:40,12,payroll,A, B. | 2:32: error: this line has more columns than the first line names [csv-columns]"
            })
    void aMistakeIsToldAtItsPlace(String line, String said) {
        assertThat(headlines(HEAD + line.strip() + "\n")).containsExactly(FILE + ":" + said);
    }

    @Test
    void aCharacterThatNobodySeesIsWrongInAnIdAndNotInASentence() {
        assertThat(headlines(HEAD + "2026-10-02T09:40,12,payroll\u200b,Late.\n"))
                .singleElement()
                .asString()
                .contains(":2:28:", "U+200B");
        assertThat(headlines(HEAD + "2026-10-02T09:40,12,payroll,Gehalts\u00adzettel.\n"))
                .isEmpty();
    }

    @Test
    void theFirstLineNamesTheColumns() {
        assertThat(found("started_utc,duration_minutes\n2020-07-13T08:18Z,265\n"))
                .extracting(Finding::headline, Finding::advice)
                .contains(
                        tuple(
                                FILE
                                        + ":1:1: error: \"started_utc\" is not a column"
                                        + " [csv-header]",
                                "Did you mean \"start\"? Write as the first line:"
                                        + " start,minutes,service,sentence."));
        assertThat(headlines("start,minutes,service\n"))
                .containsExactly(
                        FILE
                                + ":1:1: error: the first line does not name start, minutes,"
                                + " service and sentence [csv-header]");
        assertThat(headlines("")).hasSize(1);
    }

    @Test
    void oneCauseIsOneFinding() {
        String line = "0%d.10.2026 09:40,12,paroll,Late.\n";
        String lines = line.formatted(1) + line.formatted(2) + line.formatted(3);

        assertThat(headlines(HEAD + lines + line.formatted(4) + line.formatted(5)))
                .containsExactly(
                        FILE
                                + ":2:1: error: \"01.10.2026 09:40\" is not a time, and so it is in"
                                + " 4 other lines [value-not-allowed]",
                        FILE
                                + ":2:21: error: there is no service \"paroll\""
                                + " [unknown-reference]");
    }

    @Test
    void aHistoryThatWasCopiedTwiceIsToldTwice() {
        TestSite site = site(HEAD + "2026-10-02T09:40,12,payroll,Late.\n");
        site.write("content/incidents/more.csv", HEAD + "2026-10-02T08:40Z,12,payroll,Late.\n");

        assertThat(site.check().findings())
                .containsExactly(
                        "content/incidents/more.csv:2:1: error: \"2026-10-02T08:40Z\" of"
                                + " \"payroll\" stands twice, first in line 2 of"
                                + " \"content/incidents/2026.csv\" [duplicate-incident]");
    }

    @Test
    void spreadsheetsAreRead() {
        BuiltSite site =
                site("Start;Minutes;Service;Sentence\n2026-10-02 9:40;12;payroll;A, B.\n")
                        .buildsWell();

        site.page("failures/2026/").says("A, B.");
    }

    @Test
    void otherFilesAreNotRead() {
        TestSite site = TestSite.example("").write("content/incidents/2026.yml", "a: b\n");

        assertThat(site.check().findings())
                .containsExactly(
                        "content/incidents/2026.yml:1:1: warning: this file holds no incidents"
                                + " [unknown-file]");
    }
}
