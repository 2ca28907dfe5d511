package org.sitegen.check.edition;

import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** An edition appears before that of an earlier month. */
final class EditionOrder implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        @Nullable Edition before = null;
        for (Edition edition : input.editions()) {
            // One that appears before its month is over is a finding of its own.
            if (before != null && !EarlyEdition.isEarly(edition)) {
                check(before, edition, reporter);
            }
            before = edition;
        }
    }

    private static void check(Edition before, Edition edition, Reporter reporter) {
        if (edition.publishOn().isBefore(before.publishOn())) {
            reporter.report(
                    edition,
                    EditionFields.PUBLISH_ON,
                    "the edition appears on \"%s\", before that of \"%s\", on \"%s\""
                            .formatted(edition.publishOn(), before.month(), before.publishOn()),
                    reporter.waiver(edition)
                            .after(
                                    "Correct one of the two dates. If they are right, waive this"
                                            + " with the reason. "));
        }
    }
}
