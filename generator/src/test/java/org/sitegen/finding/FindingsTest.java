package org.sitegen.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(new Report(List.of(finding), Account.NONE, strict, "").succeeded())
                .isEqualTo(!stops);
    }
}
