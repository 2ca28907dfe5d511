package org.sitegen.newsletter.failure;

/** Who noticed a failure first. */
public enum NoticedBy {
    MONITORING,
    IT_STAFF,
    PEOPLE_USING_IT,
    SUPPLIER,
    AUDIT
}
