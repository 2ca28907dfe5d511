package org.sitegen.newsletter;

/** Where somebody who is thanked works. */
public enum Side {
    BUSINESS,
    IT,
    SUPPLIER
}
