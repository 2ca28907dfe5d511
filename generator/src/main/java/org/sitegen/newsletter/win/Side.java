package org.sitegen.newsletter.win;

/** Where somebody who is thanked works. */
public enum Side {
    BUSINESS,
    IT,
    SUPPLIER
}
