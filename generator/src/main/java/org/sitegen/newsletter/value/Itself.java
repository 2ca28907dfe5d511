package org.sitegen.newsletter.value;

/** What is said where something names itself among others: it is no other. */
public final class Itself {

    public static final String CHECK = "facts-contradict";
    public static final String ADVICE = "Name another one, or take it out.";

    private Itself() {}

    /** What is wrong. */
    public static String message(Reference self) {
        return "\"%s\" is this %s itself".formatted(self, self.kind());
    }
}
