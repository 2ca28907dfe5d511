package org.sitegen.newsletter.request;

/** When a request gets its turn; the order is that of the turns. */
public enum RequestClass {
    NOW,
    SOON,
    PLAN,
    LATER
}
