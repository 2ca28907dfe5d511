package org.sitegen.check.failure;

import java.util.EnumMap;
import java.util.Map;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Types;
import org.sitegen.text.Kebab;

/** A failure has a severity of which site.yml does not say what it means to the business. */
final class SeverityNotExplained implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        SiteSettings settings = input.newsletter().settings();
        if (settings.severities().isEmpty()) {
            return;
        }
        Map<FailureSeverity, Integer> used = new EnumMap<>(FailureSeverity.class);
        input.newsletter()
                .all(Failure.TYPE)
                .forEach(failure -> used.merge(failure.severity(), 1, Integer::sum));
        used.forEach((severity, count) -> check(Kebab.of(severity), count, settings, reporter));
    }

    private static void check(String word, int count, SiteSettings settings, Reporter reporter) {
        if (settings.severities().getOrDefault(word, "").isBlank()) {
            reporter.report(
                    reporter.at(settings, SiteSettings.SEVERITIES),
                    "%s \"%s\", and nothing says what that means"
                            .formatted(
                                    count == 1 ? "one failure is" : count + " failures are", word),
                    Advice.of("Add to severities its meaning to the business: ")
                            .show(Remedy.field(word + ": " + Types.TEXT.example())));
        }
    }
}
