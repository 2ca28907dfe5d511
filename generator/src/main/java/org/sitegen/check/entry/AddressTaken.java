package org.sitegen.check.entry;

import java.util.HashMap;
import java.util.Map;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Address;

/** Two entries would stand at the same address, so that readers could see only one of them. */
final class AddressTaken implements Check {

    private static final String ADVICE =
            "Give one of the two another id; capital and small letters make no difference in an"
                    + " address.";

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        Map<Address, Entry> taken = new HashMap<>();
        for (Entry entry : input.entries()) {
            Entry first = taken.putIfAbsent(entry.address(), entry);
            if (first != null) {
                reporter.report(
                        reporter.at(entry),
                        "the address \"" + entry.address() + "\" is taken by " + reporter.at(first),
                        ADVICE);
            }
        }
    }
}
