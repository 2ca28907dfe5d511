package org.sitegen.check;

import org.sitegen.finding.Severity;

/** A rule that a newsletter should keep, in a class named for the mistake. */
public interface Check {

    /** The class's name in kebab-case, which stands in messages, waivers and the guide. */
    String name();

    /** How grave the mistake is. */
    Severity severity();

    /** Looks at the whole newsletter and tells of every place where the rule is broken. */
    void check(Subject subject, Reporter reporter);
}
