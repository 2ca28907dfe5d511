package org.sitegen.newsletter.request;

/** For whom a request waits. */
public enum WaitsOn {
    IT,
    YOU,
    NOBODY
}
