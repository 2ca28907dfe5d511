package org.sitegen.newsletter.failure;

/** The kind of a factor that contributed to a failure. */
public enum FactorType {
    TECHNOLOGY,
    CHANGE,
    PROCESS,
    CAPACITY,
    KNOWLEDGE,
    SUPPLIER,
    COMMUNICATION,
    DECISION,
    MONITORING
}
