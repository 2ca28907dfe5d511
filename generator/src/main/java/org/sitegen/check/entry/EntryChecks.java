package org.sitegen.check.entry;

import java.util.List;
import org.sitegen.check.rule.Check;

/** Rules that any entry should keep. */
public final class EntryChecks {

    /** All of them; a new one is a line here. */
    public static final List<Check> ALL =
            List.of(new AddressTaken(), new AvoidedWord(), new ExternalLink());

    private EntryChecks() {}
}
