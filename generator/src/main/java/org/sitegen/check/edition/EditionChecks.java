package org.sitegen.check.edition;

import java.util.List;
import org.sitegen.check.rule.Check;

/** Rules that an edition should keep. */
public final class EditionChecks {

    /** All of them; a new one is a line here. */
    public static final List<Check> ALL =
            List.of(
                    new ContradictedClaim(),
                    new EarlyEdition(),
                    new EditionOrder(),
                    new LateEdition(),
                    new LetterTooLong(),
                    new OnlyGoodNews(),
                    new OverdueEdition(),
                    new SecondQuietMonth(),
                    new SkippedMonth(),
                    new TooManyLeads());

    private EditionChecks() {}
}
