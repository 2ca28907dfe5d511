package org.sitegen.check.rule;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.Newsletter;

/** Lets checks look at a newsletter. */
public final class CheckRun {

    private CheckRun() {}

    /** Reports every broken rule that is not waived, and waivers and numbers that do nothing. */
    public static void of(Collection<Check> checks, CheckInput input, Findings findings) {
        Newsletter newsletter = input.newsletter();
        Waivers waivers = new Waivers(newsletter.locations());
        for (Check check : checks) {
            check.check(input, new Reporter(check, waivers, newsletter.locations(), findings));
        }
        Set<String> names =
                checks.stream().map(Check::name).collect(Collectors.toCollection(TreeSet::new));
        waivers.report(input.entries(), names, findings);
        Thresholds.report(newsletter, checks, findings);
    }
}
