package org.sitegen.check.win;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.win.Saving;
import org.sitegen.newsletter.win.Win;

/** A win claims money, and no business unit agrees with the amount. */
final class SavingNotAgreed implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Win win : input.newsletter().all(Win.TYPE)) {
            Saving saving = win.saving();
            if (saving != null && saving.agreedWithUnit() == null) {
                reporter.report(
                        win,
                        Win.MONEY,
                        "no unit agrees with the amount of \"%s\""
                                .formatted(saving.money().amount().toPlainString()),
                        reporter.fieldAt(
                                        reporter.at(win, Win.MONEY),
                                        input,
                                        Saving.AGREED_WITH_UNIT::example)
                                .after(
                                        "Take the amount out, or ask those whose budget it is, and"
                                                + " name them. Write: "));
            }
        }
    }
}
