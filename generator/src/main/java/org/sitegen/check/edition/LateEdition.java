package org.sitegen.check.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;
import org.sitegen.newsletter.entry.Envelope;

/** An edition appears after the day that the one before it announced, and does not say why. */
final class LateEdition implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        @Nullable Edition before = null;
        for (Edition edition : input.editions()) {
            if (before != null && isAnnounced(before, edition) && !isExplained(edition)) {
                check(before.nextEditionOn(), edition, reporter);
            }
            before = edition;
        }
    }

    private static void check(LocalDate announced, Edition edition, Reporter reporter) {
        if (edition.publishOn().isAfter(announced)) {
            reporter.report(
                    edition,
                    EditionFields.PUBLISH_ON,
                    "the edition was announced for \"%s\" and appears on \"%s\""
                            .formatted(announced, edition.publishOn()),
                    Advice.write(
                                    Remedy.field(Envelope.NOTE_CHANGED.example())
                                            .at(reporter.at(edition)))
                            .after("Say why it is late; readers see it on the page. "));
        }
    }

    private static boolean isExplained(Edition edition) {
        return edition.envelope().noteChanged() != null;
    }

    /**
     * Only the edition of the month before announces this one; it may have a mistake of its own.
     */
    private static boolean isAnnounced(Edition before, Edition edition) {
        return before.month().plusMonths(1).equals(edition.month());
    }
}
