package org.sitegen.check.rule;

import org.sitegen.finding.Severity;
import org.sitegen.text.Kebab;

/** A rule that a newsletter should keep, in a class named for the mistake. */
public interface Check {

    /** The class's name in kebab-case, which stands in messages, waivers and the guide. */
    default String name() {
        return Kebab.of(getClass());
    }

    /** How grave the mistake is: a warning, unless a page would say what is not so. */
    default Severity severity() {
        return Severity.WARNING;
    }

    /** Looks at the whole newsletter and reports every place where the rule is broken. */
    void check(CheckInput input, Reporter reporter);
}
