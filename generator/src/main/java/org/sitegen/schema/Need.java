package org.sitegen.schema;

/**
 * From when on a field has to be filled in.
 *
 * @param from the least status that needs the field; 0 always needs it, {@link #NEVER} never
 */
public record Need(int from) {

    static final int NEVER = Integer.MAX_VALUE;

    /** May always be left out. */
    public static final Need OPTIONAL = new Need(NEVER);

    /** Has to be there from the start. */
    public static final Need ALWAYS = new Need(0);

    /** Has to be there once the entry's status has come this far. */
    public static Need from(Enum<?> status) {
        return new Need(status.ordinal());
    }

    /** Whether the field must be there at a status. */
    public boolean appliesAt(int status) {
        return status >= from && from != NEVER;
    }
}
