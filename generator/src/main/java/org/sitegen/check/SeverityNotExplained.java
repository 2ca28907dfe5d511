package org.sitegen.check;

import java.util.EnumMap;
import java.util.Map;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.text.Kebab;

/** A failure has a severity of which site.yml does not say what it means to the business. */
final class SeverityNotExplained implements Check {

    @Override
    public String name() {
        return "severity-not-explained";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        SiteSettings settings = subject.newsletter().settings();
        if (settings.severities().isEmpty()) {
            return;
        }
        Map<FailureSeverity, Integer> used = new EnumMap<>(FailureSeverity.class);
        subject.newsletter()
                .all(Failure.TYPE)
                .forEach(failure -> used.merge(failure.severity(), 1, Integer::sum));
        used.forEach(
                (severity, count) -> {
                    String word = Kebab.of(severity);
                    if (settings.severities().getOrDefault(word, "").isBlank()) {
                        tell(word, count, settings, reporter);
                    }
                });
    }

    private static void tell(String word, int count, SiteSettings settings, Reporter reporter) {
        reporter.tell(
                reporter.at(settings, SiteSettings.SEVERITIES),
                (count == 1 ? "one failure is \"" : count + " failures are \"")
                        + word
                        + "\", and nothing says what that means",
                "Add it under severities with its meaning to the business, such as "
                        + word
                        + ": \"More than 500 people could not work for an hour\".");
    }
}
