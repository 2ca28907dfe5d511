package org.sitegen.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitegen.finding.Findings;
import org.sitegen.newsletter.Newsletter;

/** Every check there is, by name; a new one is a file, its test, its page and a line here. */
public final class Checks {

    static final List<Check> ALL =
            List.of(
                    new AddressTaken(),
                    new ContradictedClaim(),
                    new ExternalLink(),
                    new FewAnswers(),
                    new FigureLate(),
                    new LateEdition(),
                    new LateReport(),
                    new LetterTooLong(),
                    new MovedGoalposts(),
                    new NotReviewed(),
                    new OftenMoved(),
                    new OnlyGoodNews(),
                    new OverdueEdition(),
                    new OverduePromise(),
                    new SavingNotAgreed(),
                    new SecondQuietMonth(),
                    new SeverityNotExplained(),
                    new SilentMiss(),
                    new SkippedMonth(),
                    new StaleFailure(),
                    new StillProvisional(),
                    new StoryIncomplete(),
                    new TooManyLeads(),
                    new UndatedDrop(),
                    new WeakActions());

    private Checks() {}

    /** Tells of every broken rule that is not waived, and of waivers that do nothing. */
    public static void run(Subject subject, Findings findings) {
        Newsletter newsletter = subject.newsletter();
        Waivers waivers = new Waivers(newsletter.locations());
        for (Check check : ALL) {
            check.check(subject, new Reporter(check, waivers, newsletter.locations(), findings));
        }
        waivers.tell(subject.entries(), names(), findings);
        Thresholds.tell(newsletter, ALL, findings);
    }

    /** The names that a waiver can have, in order. */
    public static Set<String> names() {
        return ALL.stream().map(Check::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
