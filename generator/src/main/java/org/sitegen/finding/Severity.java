package org.sitegen.finding;

import java.util.Locale;

/** How grave a finding is: an error stops the build, a warning stops a strict one. */
public enum Severity {
    ERROR,
    WARNING,
    NOTICE;

    /** The word that stands in a message: {@code error}, {@code warning} or {@code notice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a finding of this severity stops a build, strict or not. */
    public boolean stops(boolean strict) {
        return this == ERROR || (strict && this == WARNING);
    }
}
