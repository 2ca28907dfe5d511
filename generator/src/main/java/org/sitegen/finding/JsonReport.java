package org.sitegen.finding;

import org.sitegen.text.Json;

/** A report for programs; its form is described in docs/reports.md and only ever grows. */
final class JsonReport {

    private JsonReport() {}

    static String write(Report report) {
        return Json.document(
                json ->
                        json.number("version", 1)
                                .flag("succeeded", report.succeeded())
                                .flag("strict", report.strict())
                                .text("outcome", report.outcome())
                                .object("counts", report, JsonReport::counts)
                                .object("entries", report.entries(), JsonReport::entries)
                                .list("withheld", report.entries().withheld(), JsonReport::withheld)
                                .list("findings", report.findings(), JsonReport::finding));
    }

    private static void counts(Report report, Json json) {
        json.number("errors", report.count(Severity.ERROR))
                .number("warnings", report.count(Severity.WARNING))
                .number("notices", report.count(Severity.NOTICE));
    }

    private static void entries(EntryCounts entries, Json json) {
        json.number("read", entries.read())
                .number("published", entries.published())
                .number("withheld", entries.withheld().size())
                .number("failed", entries.failed());
    }

    private static void withheld(Withheld withheld, Json json) {
        json.text("file", withheld.file()).text("reason", withheld.reason());
    }

    private static void finding(Finding finding, Json json) {
        Location location = finding.location();
        json.text("severity", finding.severity().word())
                .text("check", finding.check())
                .text("file", location.file().path())
                .number("line", location.line())
                .number("column", location.column())
                .number("width", location.width())
                .text("message", finding.message())
                .text("advice", finding.advice());
    }
}
