package org.sitegen.check;

import org.sitegen.finding.Severity;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** The letter of an edition is longer than anybody reads. */
final class LetterTooLong implements Limited {

    @Override
    public String name() {
        return "letter-too-long";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public int limitIfNotSaid() {
        return 150;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        long limit = subject.limit(this);
        for (Edition edition : subject.editions()) {
            int words = subject.prose(edition).words();
            if (words > limit) {
                reporter.tell(
                        edition,
                        reporter.at(edition, EditionFields.LETTER),
                        "the letter has " + words + " words, more than " + limit,
                        "Say the one thing that matters, and leave the rest to the entries.");
            }
        }
    }
}
