package org.sitegen.finding.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Report;
import org.sitegen.finding.Severity;
import org.sitegen.finding.SourceFile;

class FindingsTest {

    @ParameterizedTest
    @CsvSource({
        "ERROR, false, true",
        "ERROR, true, true",
        "WARNING, false, false",
        "WARNING, true, true",
        "NOTICE, true, false"
    })
    void findingsStopABuildWhereTheirReportDoes(Severity severity, boolean strict, boolean stops) {
        Finding finding =
                new Finding(
                        severity, "some-check", new SourceFile("a.md", "").whole(), "it", "Mend.");
        Findings findings = new Findings();
        findings.add(finding);

        assertThat(findings.stop(strict)).isEqualTo(stops);
        assertThat(new Report(List.of(finding), EntryCounts.NONE, strict, "").succeeded())
                .isEqualTo(!stops);
    }

    @Test
    void ofVeryManyFindingsInAFileTheWorstAreListed() {
        Findings findings = new Findings();
        for (int line = 2; line <= 20_000; line++) {
            findings.add(found(line % 2 == 0 ? Severity.NOTICE : Severity.WARNING, "a.md", line));
        }
        findings.add(found(Severity.ERROR, "a.md", 30_000));

        assertThat(findings.sorted()).hasSize(101);
        assertThat(findings.sorted().get(0).headline())
                .isEqualTo(
                        "a.md:1:1: warning: this file has more than 100 mistakes; the others are"
                                + " not listed [too-many-findings]");
        assertThat(findings.sorted().get(100).location().line()).isEqualTo(30_000);
        assertThat(findings.stop(false)).isTrue();
    }

    @Test
    void ofVeryManyFindingsInManyFilesSomeAreListed() {
        Findings findings = new Findings();
        for (int file = 10_000; file < 15_000; file++) {
            findings.add(found(Severity.WARNING, file + ".md", 1));
        }
        findings.add(found(Severity.ERROR, "z.md", 1));

        assertThat(findings.sorted()).hasSize(2001);
        assertThat(findings.sorted())
                .extracting(Finding::check)
                .containsOnlyOnce("too-many-findings");
        assertThat(findings.filesWithErrors()).containsExactly("z.md");
    }

    @Property(tries = 20)
    void whatIsListedDoesNotDependOnTheOrderOfFinding(
            @ForAll Random random, @ForAll @IntRange(min = 500, max = 6000) int count) {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Severity severity = Severity.values()[random.nextInt(3)];
            all.add(found(severity, random.nextInt(40) + ".md", random.nextInt(1000)));
        }
        List<Finding> first = listed(all);
        Collections.shuffle(all, random);

        assertThat(listed(all).equals(first)).isTrue();
    }

    @Test
    void aMessageWithAWholeTextInItIsCut() {
        SourceFile file = new SourceFile("a.md", "");
        Findings findings = new Findings();
        findings.error("some-check", file.whole(), "x".repeat(399) + "😀", "Mend.");

        assertThat(findings.sorted().get(0).message()).isEqualTo("x".repeat(399) + "…");
    }

    private static List<Finding> listed(List<Finding> all) {
        Findings findings = new Findings();
        all.forEach(findings::add);
        return findings.sorted();
    }

    private static Finding found(Severity severity, String path, int line) {
        return new Finding(
                severity, "some-check", new SourceFile(path, "").at(line, 1), "it", "Mend.");
    }
}
