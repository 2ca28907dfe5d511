package org.sitegen.check.edition;

import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.check.rule.ThresholdCheck;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** The letter of an edition is longer than anybody reads. */
final class LetterTooLong implements ThresholdCheck {

    private static final String ADVICE =
            "Say the one thing that matters, and leave the rest to the entries.";

    @Override
    public int limitIfNotSaid() {
        return 150;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        long limit = input.limit(this);
        for (Edition edition : input.editions()) {
            int words = input.prose(edition).words();
            if (words > limit) {
                String message = "the letter has " + words + " words, more than " + limit;
                reporter.report(edition, EditionFields.LETTER, message, ADVICE);
            }
        }
    }
}
