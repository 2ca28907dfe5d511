package org.sitegen.schema;

/** What readers can hold IT to, of what is said in a field. */
public enum Standing {

    /** For editors and checks only: never published. */
    EDITORIAL,

    /** Published, and free to be said in better words. */
    FREE,

    /** Published wording that stays readable: a change says in one line what has changed. */
    KEPT,

    /** A fact: once published, a change needs a visible correction. */
    PROTECTED
}
