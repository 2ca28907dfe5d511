package org.sitegen.newsletter.win;

/** What happened with the money. */
public enum MoneyKind {
    SAVED,
    AVOIDED,
    EARNED,
    SPENT_LESS
}
