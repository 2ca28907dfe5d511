package org.sitegen.check;

import org.sitegen.finding.Severity;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** An edition leads with so much that nothing leads. */
final class TooManyLeads implements Limited {

    @Override
    public String name() {
        return "too-many-leads";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public int limitIfNotSaid() {
        return 3;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        long limit = subject.limit(this);
        for (Edition edition : subject.editions()) {
            int leads = edition.lead().size();
            if (leads > limit) {
                reporter.tell(
                        edition,
                        reporter.at(edition, EditionFields.LEAD),
                        "the edition leads with " + leads + " things, more than " + limit,
                        "Keep those that matter most to readers; all the others stand in the"
                                + " edition anyway.");
            }
        }
    }
}
