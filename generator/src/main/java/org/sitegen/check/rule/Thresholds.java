package org.sitegen.check.rule;

import java.util.Collection;
import java.util.List;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.settings.SiteSettings;

/** The numbers in checks, as site.yml sets them. */
final class Thresholds {

    private Thresholds() {}

    /** Reports thresholds that no check has. */
    static void report(Newsletter newsletter, Collection<Check> checks, Findings findings) {
        SiteSettings settings = newsletter.settings();
        List<String> known =
                checks.stream().filter(ThresholdCheck.class::isInstance).map(Check::name).toList();
        Location map = newsletter.locations().of(settings).at(SiteSettings.THRESHOLDS);
        for (String name : settings.thresholds().keySet()) {
            if (!known.contains(name)) {
                findings.warning(
                        "unknown-threshold",
                        KeyPlace.of(name, map),
                        "no check has a threshold \"" + name + "\"",
                        advice(name, known));
            }
        }
    }

    private static Advice advice(String name, List<String> known) {
        return Advice.meant(name, known).say("Thresholds: " + String.join(", ", known) + ".");
    }

    /** The number that holds for a check. */
    static long of(ThresholdCheck check, SiteSettings settings) {
        return settings.threshold(check.name(), check.limitIfNotSaid());
    }
}
