package org.sitegen.finding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report for build servers, in the XML of JUnit: one test case for each file with findings. */
final class JUnitReport {

    private final Report report;
    private final StringBuilder xml = new StringBuilder();

    private JUnitReport(Report report) {
        this.report = report;
    }

    static String write(Report report) {
        return new JUnitReport(report).all();
    }

    private String all() {
        Map<String, List<Finding>> files = byFile();
        long failures = files.values().stream().filter(this::fails).count();
        int tests = Math.max(1, files.size());
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite");
        attribute("name", "site-gen").attribute("tests", Integer.toString(tests));
        attribute("failures", Long.toString(failures)).attribute("errors", "0");
        attribute("skipped", "0").attribute("time", "0").xml.append(">\n");
        files.forEach(this::testCase);
        if (files.isEmpty()) {
            open("newsletter").append("/>\n");
        }
        element("  ", "system-out", TextReport.summary(report));
        return xml.append("  </testsuite>\n</testsuites>\n").toString();
    }

    private Map<String, List<Finding>> byFile() {
        return report.findings().stream()
                .collect(
                        Collectors.groupingBy(
                                finding -> finding.location().file().path(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(report::stops);
    }

    private void testCase(String file, List<Finding> findings) {
        open(file).append(">\n");
        String all = findings.stream().map(TextReport::finding).collect(Collectors.joining("\n\n"));
        if (fails(findings)) {
            Finding first = findings.stream().filter(report::stops).findFirst().orElseThrow();
            xml.append("      <failure");
            attribute("message", first.headline()).attribute("type", first.check());
            xml.append('>').append(escaped(all)).append("</failure>\n");
        } else {
            element("    ", "system-out", all);
        }
        xml.append("    </testcase>\n");
    }

    private StringBuilder open(String name) {
        xml.append("    <testcase");
        return attribute("classname", "site-gen")
                .attribute("name", name)
                .attribute("time", "0")
                .xml;
    }

    private void element(String indent, String name, String text) {
        xml.append(indent).append("  <").append(name).append('>').append(escaped(text));
        xml.append("</").append(name).append(">\n");
    }

    private JUnitReport attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            case '\n' -> escaped.append('\n');
            default -> escaped.appendCodePoint(allowed(point));
        }
    }

    /** XML has no way to hold these characters, not even escaped. */
    private static int allowed(int point) {
        return point == 0xFFFE || point == 0xFFFF ? 0xFFFD : TerminalCharacter.shown(point);
    }
}
