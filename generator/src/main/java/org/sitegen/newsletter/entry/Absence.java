package org.sitegen.newsletter.entry;

/** What an edition says of a type of which it has no entry. */
public enum Absence {
    /** Nothing: nobody expects one in every month. */
    UNSAID,

    /** It may claim that there was none, and say where somebody looked. */
    CLAIMED,

    /** It has to say where somebody looked: without bad news nobody believes the good. */
    EXPLAINED
}
