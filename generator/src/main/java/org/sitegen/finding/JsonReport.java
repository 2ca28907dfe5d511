package org.sitegen.finding;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A report for programs; its form is described in docs/reports.md and only ever grows. */
final class JsonReport {

    private final StringBuilder json = new StringBuilder();

    private JsonReport() {}

    static String write(Report report) {
        return new JsonReport().all(report);
    }

    private String all(Report report) {
        Account account = report.account();
        json.append("{\n  \"version\": 1,\n  \"succeeded\": ").append(report.succeeded());
        json.append(",\n  \"strict\": ").append(report.strict());
        json.append(",\n  \"outcome\": ").append(quoted(report.outcome()));
        json.append(",\n  \"counts\": {");
        number("errors", report.count(Severity.ERROR), ", ");
        number("warnings", report.count(Severity.WARNING), ", ");
        number("notices", report.count(Severity.NOTICE), "},\n  \"entries\": {");
        number("read", account.read(), ", ");
        number("published", account.published(), ", ");
        number("withheld", account.withheld().size(), ", ");
        number("failed", account.failed(), "},\n");
        list("withheld", account.withheld(), this::withheld);
        json.append(",\n");
        list("findings", report.findings(), this::finding);
        return json.append("\n}\n").toString();
    }

    private <T> void list(String name, List<T> items, Consumer<T> each) {
        json.append("  \"").append(name).append("\": [");
        String separator = "\n    ";
        for (T item : items) {
            json.append(separator);
            each.accept(item);
            separator = ",\n    ";
        }
        json.append(items.isEmpty() ? "]" : "\n  ]");
    }

    private void withheld(Withheld withheld) {
        json.append('{');
        text("file", withheld.file(), ", ");
        text("reason", withheld.reason(), "}");
    }

    private void finding(Finding finding) {
        Location location = finding.location();
        json.append('{');
        text("severity", finding.severity().word(), ", ");
        text("check", finding.check(), ", ");
        text("file", location.file().path(), ", ");
        number("line", location.line(), ", ");
        number("column", location.column(), ", ");
        number("width", location.width(), ", ");
        text("message", finding.message(), ", ");
        text("advice", finding.advice(), "}");
    }

    private void number(String name, long value, String after) {
        json.append('"').append(name).append("\": ").append(value).append(after);
    }

    private void text(String name, String value, String after) {
        json.append('"').append(name).append("\": ").append(quoted(value)).append(after);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ' || isLone(text, i)) {
                quoted.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isLone(String text, int i) {
        if (!Character.isSurrogate(text.charAt(i))) {
            return false;
        }
        boolean first =
                i + 1 < text.length()
                        && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
        return !first && !second;
    }
}
