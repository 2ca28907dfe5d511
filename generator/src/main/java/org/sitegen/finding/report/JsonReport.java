package org.sitegen.finding.report;

import java.util.List;
import java.util.function.Function;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Report;
import org.sitegen.finding.Severity;
import org.sitegen.finding.Withheld;
import org.sitegen.text.Datum;
import org.sitegen.text.DatumJson;

/** A report for programs; its form is described in docs/reports.md and only ever grows. */
final class JsonReport {

    private JsonReport() {}

    static String write(Report report) {
        return DatumJson.document(
                Datum.members("version", Datum.of(1))
                        .with("succeeded", new Datum.Flag(report.succeeded()))
                        .with("strict", new Datum.Flag(report.strict()))
                        .with("outcome", Datum.of(report.outcome()))
                        .with("counts", counts(report))
                        .with("entries", entries(report.entries()))
                        .with("withheld", all(report.entries().withheld(), JsonReport::withheld))
                        .with("findings", all(report.findings(), JsonReport::finding)));
    }

    private static Datum counts(Report report) {
        return Datum.members("errors", Datum.of(report.count(Severity.ERROR)))
                .with("warnings", Datum.of(report.count(Severity.WARNING)))
                .with("notices", Datum.of(report.count(Severity.NOTICE)));
    }

    private static Datum entries(EntryCounts entries) {
        return Datum.members("read", Datum.of(entries.read()))
                .with("published", Datum.of(entries.published()))
                .with("withheld", Datum.of(entries.withheld().size()))
                .with("failed", Datum.of(entries.failed()));
    }

    private static <T> Datum all(List<T> items, Function<T, Datum> datum) {
        return new Datum.Items(items.stream().map(datum).toList());
    }

    private static Datum withheld(Withheld withheld) {
        return Datum.members("file", Datum.of(withheld.file()))
                .with("reason", Datum.of(withheld.reason()));
    }

    private static Datum finding(Finding finding) {
        Location location = finding.location();
        return Datum.members("severity", Datum.of(finding.severity().word()))
                .with("check", Datum.of(finding.check()))
                .with("file", Datum.of(location.file().path()))
                .with("line", Datum.of(location.line()))
                .with("column", Datum.of(location.column()))
                .with("width", Datum.of(location.width()))
                .with("message", Datum.of(finding.message()))
                .with("advice", Datum.of(finding.advice()));
    }
}
