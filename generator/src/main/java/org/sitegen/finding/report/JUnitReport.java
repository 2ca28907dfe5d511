package org.sitegen.finding.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Report;
import org.sitegen.text.Xml;

/** A report for build servers, in the XML of JUnit: one test case for each file with findings. */
final class JUnitReport {

    private final Report report;
    private final Xml xml = new Xml();

    private JUnitReport(Report report) {
        this.report = report;
    }

    static String write(Report report) {
        return new JUnitReport(report).all();
    }

    private String all() {
        Map<String, List<Finding>> files =
                report.findings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.location().file().path(),
                                        TreeMap::new,
                                        Collectors.toList()));
        xml.open("testsuites").open("testsuite", suite(files));
        files.forEach(this::testCase);
        if (files.isEmpty()) {
            xml.empty("testcase", named("newsletter"));
        }
        xml.element("system-out", TextReport.summary(report));
        return xml.close().close().text();
    }

    private String[] suite(Map<String, List<Finding>> files) {
        long failures = files.values().stream().filter(this::fails).count();
        return new String[] {
            "name", "site-gen",
            "tests", Integer.toString(Math.max(1, files.size())),
            "failures", Long.toString(failures),
            "errors", "0",
            "skipped", "0",
            "time", "0"
        };
    }

    private static String[] named(String name) {
        String printable = TerminalCharacter.printable(name);
        return new String[] {"classname", "site-gen", "name", printable, "time", "0"};
    }

    private boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(report::stops);
    }

    private void testCase(String file, List<Finding> findings) {
        String all = findings.stream().map(TextReport::finding).collect(Collectors.joining("\n\n"));
        xml.open("testcase", named(file));
        if (fails(findings)) {
            Finding first = findings.stream().filter(report::stops).findFirst().orElseThrow();
            String message = TerminalCharacter.printable(first.headline());
            xml.element("failure", all, "message", message, "type", first.check());
        } else {
            xml.element("system-out", all);
        }
        xml.close();
    }
}
