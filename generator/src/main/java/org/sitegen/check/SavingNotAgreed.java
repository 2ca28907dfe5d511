package org.sitegen.check;

import org.sitegen.finding.Severity;
import org.sitegen.newsletter.win.Saving;
import org.sitegen.newsletter.win.Win;

/** A win claims money, and no business unit agrees with the amount. */
final class SavingNotAgreed implements Check {

    @Override
    public String name() {
        return "saving-not-agreed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Win win : subject.newsletter().all(Win.TYPE)) {
            Saving saving = win.saving();
            if (saving != null && saving.agreedWithUnit() == null) {
                reporter.tell(
                        win,
                        reporter.at(win, Win.MONEY),
                        "no unit agrees with the amount of \""
                                + saving.money().amount().toPlainString()
                                + "\"",
                        "Ask those whose budget it is, and name them under agreed_with_unit, or"
                                + " take the amount out.");
            }
        }
    }
}
