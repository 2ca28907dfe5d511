package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;

/** Whoever writes what a message shows is rid of it, and of nothing worse. */
@Tag("slow")
class ObeyedAdviceTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String FILE = "content/failures/F-2026-014-pay-run.md";

    private static final String FAILURE =
            """
            -- content/failures/F-2026-014-pay-run.md --
            ---
            title: 312 people were paid a day late
            summary: Everybody was paid on the 18th instead of the 17th.
            date: 2026-11-17
            severity: critical
            status: open
            started: 2026-11-17T01:10
            noticed: 2026-11-17T07:30
            services: [payroll]
            units: all
            impact: {what_it_meant: Wages arrived late}
            acknowledgement: That is our fault.
            ---

            We are still finding out why the run stopped.
            """;

    /**
     * Two lines shown as one, a line that is there twice, a word that is wrong without its sign.
     */
    private static final Set<String> ONE_OF_TWO =
            Set.of("yaml-indent-text", "figures", "yaml-start-alias", "yaml-start-anchor");

    private static final Pattern LINE =
            Pattern.compile("Write: (.+?)( \\(Or(?: another)?: .*\\))?$");
    private static final Pattern CELL =
            Pattern.compile("Write(?: decimals with a point:)? \"([^\"]+)\"");

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheMessageSaysWorks(String name) {
        Path content = RESOURCES.resolve("invalid").resolve(name).resolve("content");
        for (Finding finding : site(content).check().result().findings()) {
            if (!ONE_OF_TWO.contains(name)) {
                obey(site(content), finding);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "started: 17.11.2026 07:30",
                "noticed: 2026-11-17",
                "date: 2026-11-17T00:00:00",
                "date: November 17, 2026",
                "status: understood",
                "impact: An hour was lost",
                "impact: {what_it_meant: Late, hours_lost: 1,200.5}",
                "impact: {what_it_meant: Late, hours_lost: \"1,200.5\"}",
                "impact:\n  what_it_meant: Late\n  data: personal",
                "impact:\n  what_it_meant: Late\n  data: internal",
                "units: All",
                "units: finance",
                "waive: [late-report]",
                "waive: late-report",
                "services: payroll",
            })
    void whatTheMessageSaysOfAFieldWorks(String field) {
        TestSite site = failure().with("-- " + FILE + " --\n" + field + "\n");
        int obeyed = 0;
        for (Finding finding : site.check().result().findings()) {
            obeyed += obey(failure().with("-- " + FILE + " --\n" + field + "\n"), finding);
        }

        assertThat(obeyed).isPositive();
    }

    /** An id with what is said of it, as the first message shows it, in any way to write it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "benchmark_notes: desk-first-fix: \"We were late.\"",
                "benchmark_notes: 'desk-first-fix: \"We were late.\"'",
                "benchmark_notes: [desk-first-fix]",
            })
    void aNoteOfABenchmarkIsWrittenAsTheMessageSays(String notes) {
        String edition = "-- content/editions/2026-10.md --\n" + notes + "\n";
        Finding finding = TestSite.example(edition).check().result().findings().get(0);
        TestSite site = TestSite.example(edition);

        assertThat(obey(site, finding)).isEqualTo(1);
        assertThat(site.check().findings()).isEmpty();
    }

    /** How many advices were obeyed: one or, if this one shows nothing to write, none. */
    private static int obey(TestSite site, Finding finding) {
        List<Finding> before = site.check().result().findings();
        if (!write(site, finding)) {
            return 0;
        }
        List<Finding> after = site.check().result().findings();
        assertThat(after)
                .as("after %s", finding.advice())
                .noneMatch(
                        one ->
                                told(one).equals(told(finding))
                                        && one.location().line() == finding.location().line());
        assertThat(errors(before)).as("after %s", finding.advice()).containsAll(errors(after));
        return 1;
    }

    private static List<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(ObeyedAdviceTest::told)
                .toList();
    }

    private static String told(Finding one) {
        return one.location().file().path() + ": " + one.message();
    }

    /** Does what an advice shows; false if it shows nothing to write. */
    private static boolean write(TestSite site, Finding finding) {
        String path = finding.location().file().path();
        Matcher line = LINE.matcher(finding.advice());
        Matcher cell = CELL.matcher(finding.advice());
        if (line.find()) {
            site.write(path, with(finding, line.group(1)));
            return true;
        }
        if (path.endsWith(".csv") && cell.find()) {
            site.write(path, withCell(finding, cell.group(1)));
            return true;
        }
        return false;
    }

    private static String with(Finding finding, String written) {
        List<String> lines = lines(finding);
        int index = finding.location().line() - 1;
        String old = lines.get(index);
        String line = old.substring(0, old.length() - old.stripLeading().length()) + written;
        int brace = old.lastIndexOf('{', finding.location().column() - 1);
        if (isMissing(finding) && brace >= 0) {
            lines.set(
                    index, old.substring(0, brace + 1) + written + ", " + old.substring(brace + 1));
        } else if (isMissing(finding)) {
            lines.add(index, line);
        } else {
            lines.set(index, line);
        }
        return String.join("\n", lines);
    }

    private static String withCell(Finding finding, String written) {
        List<String> lines = lines(finding);
        int index = finding.location().line() - 1;
        String old = lines.get(index);
        int start = finding.location().column() - 1;
        int end = start + finding.location().width();
        if (old.charAt(start) == '"') {
            end = old.indexOf('"', start + 1) + 1;
        }
        lines.set(index, old.substring(0, start) + written + old.substring(end));
        return String.join("\n", lines);
    }

    private static List<String> lines(Finding finding) {
        return new ArrayList<>(List.of(finding.location().file().text().split("\n", -1)));
    }

    private static TestSite site(Path content) {
        return TestSite.empty()
                .withContentOf(RESOURCES.resolve("invalid-base").resolve("content"))
                .withContentOf(content);
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("invalid"))) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean isMissing(Finding finding) {
        return finding.message().contains("is missing") || finding.message().contains("neither \"");
    }

    private static TestSite failure() {
        return TestSite.of(FAILURE);
    }
}
