package org.sitegen.newsletter;

/** What happened with the money. */
public enum MoneyKind {
    SAVED,
    AVOIDED,
    EARNED,
    SPENT_LESS
}
