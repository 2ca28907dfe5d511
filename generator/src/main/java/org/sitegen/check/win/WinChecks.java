package org.sitegen.check.win;

import java.util.List;
import org.sitegen.check.rule.Check;

/** Rules that a win should keep. */
public final class WinChecks {

    /** All of them; a new one is a line here. */
    public static final List<Check> ALL =
            List.of(new ImpossibleShare(), new SavingNotAgreed(), new WorseWin());

    private WinChecks() {}
}
