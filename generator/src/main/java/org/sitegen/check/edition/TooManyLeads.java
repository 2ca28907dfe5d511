package org.sitegen.check.edition;

import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.check.rule.ThresholdCheck;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** An edition leads with so much that nothing leads. */
final class TooManyLeads implements ThresholdCheck {

    @Override
    public int limitIfNotSaid() {
        return 3;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        long limit = input.limit(this);
        for (Edition edition : input.editions()) {
            int leads = edition.lead().size();
            if (leads > limit) {
                reporter.report(
                        edition,
                        EditionFields.LEAD,
                        "the edition leads with " + leads + " things, more than " + limit,
                        "Keep those that matter most to readers; all the others stand in the"
                                + " edition anyway.");
            }
        }
    }
}
